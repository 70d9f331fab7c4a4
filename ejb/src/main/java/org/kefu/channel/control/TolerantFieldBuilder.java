package org.kefu.channel.control;

import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;

/** Gives mime4j a Content-Type it can follow where a sender forgot the semicolon before boundary. */
final class TolerantFieldBuilder implements FieldBuilder {

  private static final Pattern FORGOTTEN =
      Pattern.compile("(?is)^(\\s*multipart/[^\\s;]+)\\s+(boundary\\s*=.*)$");

  private final FieldBuilder builder;

  TolerantFieldBuilder(FieldBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void reset() {
    builder.reset();
  }

  @Override
  public void append(ByteArrayBuffer line) throws MimeException {
    builder.append(line);
  }

  @Override
  public RawField build() throws MimeException {
    RawField field = builder.build();
    if (field == null || !"content-type".equalsIgnoreCase(field.getName())) {
      return field;
    }
    var type = FORGOTTEN.matcher(field.getBody());
    return type.matches()
        ? new RawField(field.getName(), type.group(1) + "; " + type.group(2))
        : field;
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
