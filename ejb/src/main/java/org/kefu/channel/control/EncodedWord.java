package org.kefu.channel.control;

import java.nio.charset.StandardCharsets;

/**
 * One word of RFC 2047, {@code =?charset?encoding?payload?=}, within a header. Found by hand: a
 * pattern takes quadratic time on a header made of beginnings without an end.
 */
record EncodedWord(int start, int end, String charset, boolean base64, String payload) {

  private static final int LONGEST_CHARSET = 80;

  /** The next word from a position on, null when there is none. */
  static EncodedWord next(String text, int from) {
    int start = text.indexOf("=?", from);
    while (start >= 0) {
      int label = text.indexOf('?', start + 2);
      int body = label + 3;
      int end = label < 0 ? -1 : text.indexOf("?=", body);
      if (end < 0) {
        return null;
      }
      if (isHead(text, start + 2, label)) {
        return word(text, start, label, end);
      }
      start = text.indexOf("=?", start + 2);
    }
    return null;
  }

  private static boolean isHead(String text, int from, int label) {
    boolean encoded = "bBqQ".indexOf(text.charAt(label + 1)) >= 0 && text.charAt(label + 2) == '?';
    return encoded
        && label - from <= LONGEST_CHARSET
        && text.substring(from, label).chars().noneMatch(Character::isWhitespace);
  }

  private static EncodedWord word(String text, int start, int label, int end) {
    String charset = text.substring(start + 2, label);
    int language = charset.indexOf('*');
    boolean base64 = Character.toLowerCase(text.charAt(label + 1)) == 'b';
    return new EncodedWord(
        start,
        end + 2,
        language < 0 ? charset : charset.substring(0, language),
        base64,
        text.substring(label + 3, end));
  }

  byte[] bytes() {
    return base64
        ? TransferDecoder.base64(payload.getBytes(StandardCharsets.ISO_8859_1))
        : PercentCode.decode(payload.replace('_', ' '), '=');
  }
}
