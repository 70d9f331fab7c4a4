package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The wrapping of files before MIME; old mail programs and fax gateways still send it. */
final class Uuencode {

  private Uuencode() {}

  /** The file between {@code begin} and {@code end}; the bytes themselves when there is none. */
  static byte[] decode(byte[] body) {
    String[] lines = new String(body, StandardCharsets.ISO_8859_1).split("\\r?\\n");
    var out = new ByteArrayOutputStream(body.length);
    boolean inside = false;
    for (String line : lines) {
      if (inside && line.strip().equals("end")) {
        return out.toByteArray();
      }
      if (inside) {
        line(line, out);
      }
      inside = inside || line.matches("begin [0-7]{3,4} .*");
    }
    return inside ? out.toByteArray() : body;
  }

  private static void line(String line, ByteArrayOutputStream out) {
    int length = line.isEmpty() ? 0 : six(line, 0);
    for (int at = 1, written = 0; written < length; at += 4) {
      int bits = six(line, at) << 18 | six(line, at + 1) << 12;
      bits |= six(line, at + 2) << 6 | six(line, at + 3);
      for (int shift = 16; shift >= 0 && written < length; shift -= 8, written++) {
        out.write(bits >> shift);
      }
    }
  }

  /** Trailing blanks get lost on the way, so what is missing counts as one. */
  private static int six(String line, int at) {
    return at < line.length() ? line.charAt(at) - ' ' & 0x3f : 0;
  }
}
