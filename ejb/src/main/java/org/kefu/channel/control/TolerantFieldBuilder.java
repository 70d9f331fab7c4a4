package org.kefu.channel.control;

import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/**
 * Gives mime4j headers it can follow: a Content-Type where the sender forgot the semicolon before
 * boundary, and of a header longer than any honest one only what fits, so that the rest of the mail
 * is read.
 */
final class TolerantFieldBuilder implements FieldBuilder {

  private static final Pattern FORGOTTEN =
      Pattern.compile("(?is)^(\\s*multipart/[^\\s;]+)\\s+(boundary\\s*=.*)$");

  private final FieldBuilder builder;
  private boolean cut;
  private boolean cutHere;

  TolerantFieldBuilder(FieldBuilder builder) {
    this.builder = builder;
  }

  /** A header was longer than allowed. */
  boolean hasCut() {
    return cut;
  }

  @Override
  public void reset() {
    cutHere = false;
    builder.reset();
  }

  @Override
  public void append(ByteArrayBuffer line) throws MimeException {
    try {
      builder.append(line);
    } catch (MaxHeaderLengthLimitException e) {
      cut = true;
      cutHere = true;
    }
  }

  @Override
  public RawField build() throws MimeException {
    if (cutWhole()) {
      return new RawField("X-Overlong", "");
    }
    RawField field = builder.build();
    if (field == null || !"content-type".equalsIgnoreCase(field.getName())) {
      return field;
    }
    var type = FORGOTTEN.matcher(field.getBody());
    return type.matches()
        ? new RawField(field.getName(), type.group(1) + "; " + type.group(2))
        : field;
  }

  private boolean cutWhole() {
    return cutHere && (builder.getRaw() == null || builder.getRaw().isEmpty());
  }

  @Override
  public RecycledByteArrayBuffer getRaw() {
    return builder.getRaw();
  }

  @Override
  public void release() {
    builder.release();
  }
}
