package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes written as {@code %E4} (RFC 2231) or {@code =E4} (RFC 2047); what is not a code stays. */
final class PercentCode {

  private PercentCode() {}

  static byte[] decode(String text, char mark) {
    byte[] in = text.getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream(in.length);
    for (int at = 0; at < in.length; at++) {
      if (in[at] == mark && at + 2 < in.length && hex(in[at + 1]) >= 0 && hex(in[at + 2]) >= 0) {
        out.write(hex(in[at + 1]) * 16 + hex(in[at + 2]));
        at += 2;
      } else {
        out.write(in[at]);
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
