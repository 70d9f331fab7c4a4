package org.kefu.channel.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Takes a mail apart with mime4j, which knows where parts begin and end however carelessly they
 * were written. Reading stops where a mail is deeper or longer than any honest one; what came
 * before is kept.
 */
final class MailStructure {

  static final int DEEPEST = 20;
  static final int MOST_PARTS = 500;
  private static final int LONGEST_HEADER = 64 * 1024;
  private static final int MOST_HEADERS = 2_000;
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxContentLen(-1)
          .build();

  private final MailPart root = new MailPart(null);
  private MailPart current = root;
  private int depth;
  private int parts;
  private boolean damaged;
  private boolean cut;

  private MailStructure() {}

  static MailStructure of(byte[] raw) {
    var structure = new MailStructure();
    structure.read(raw);
    return structure;
  }

  MailPart root() {
    return root;
  }

  boolean isDamaged() {
    return damaged;
  }

  /** Reading stopped before the end, so that something of it is missing. */
  boolean isCut() {
    return cut;
  }

  private void read(byte[] raw) {
    var fields = new TolerantFieldBuilder(new DefaultFieldBuilder(LONGEST_HEADER));
    var stream = new MimeTokenStream(LENIENT, DecodeMonitor.SILENT, fields, null);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(raw));
    try {
      EntityState state = stream.getState();
      while (state != EntityState.T_END_OF_STREAM && !isBeyondLimits()) {
        take(state, stream);
        state = stream.next();
      }
      cut = isBeyondLimits() || fields.hasCut();
    } catch (MimeException | IOException | IllegalStateException e) {
      cut = true;
    }
    damaged |= cut;
  }

  private boolean isBeyondLimits() {
    return depth > DEEPEST || parts > MOST_PARTS;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_FIELD -> takeHeader(stream.getField());
      case T_START_BODYPART -> {
        current = new MailPart(current);
        parts++;
      }
      case T_END_BODYPART -> current = current.parent();
      case T_START_MULTIPART -> {
        current.becomeMultipart();
        depth++;
      }
      case T_END_MULTIPART -> depth--;
      case T_BODY -> current.wrap(withoutGluedEnd(stream.getInputStream().readAllBytes()));
      case T_PREAMBLE -> keepUnmarkedPart(stream.getInputStream().readAllBytes());
      default -> {}
    }
  }

  /** A second Content-Type belongs to a part whose delimiter got lost, and so does what follows. */
  private void keepUnmarkedPart(byte[] preamble) {
    byte[] second = current.headers().second("content-type");
    if (second != null) {
      var part = new MailPart(current);
      part.headers().add("content-type", second);
      part.wrap(preamble);
      damaged = true;
    }
  }

  /** Binary senders forget the line break before the closing delimiter. */
  private byte[] withoutGluedEnd(byte[] body) {
    if (current.parent() == null) {
      return body;
    }
    String boundary = current.parent().headers().parameters("content-type").get("boundary");
    byte[] end = ("--" + boundary + "--").getBytes(StandardCharsets.UTF_8);
    int last = body.length;
    while (last > 0 && (body[last - 1] == '\n' || body[last - 1] == '\r')) {
      last--;
    }
    int keep = last - end.length;
    boolean glued = keep >= 0 && Arrays.equals(body, keep, last, end, 0, end.length);
    return glued ? Arrays.copyOf(body, keep) : body;
  }

  private void takeHeader(Field field) {
    if (field.getRaw() == null) {
      current.headers().add(field.getName(), field.getBody().getBytes(StandardCharsets.UTF_8));
      return;
    }
    byte[] line = field.getRaw().toByteArray();
    int colon = 0;
    while (colon < line.length && line[colon] != ':') {
      colon++;
    }
    var body = new byte[Math.max(0, line.length - colon - 1)];
    System.arraycopy(line, line.length - body.length, body, 0, body.length);
    current.headers().add(field.getName(), body);
  }
}
