package org.kefu.channel.control;

/**
 * How the bytes above ASCII sit among the others: single ones between letters are a western text,
 * pairs in the block of common hanzi a Chinese one. Works on a few bytes, where statistics fail.
 */
final class ByteShape {

  private int high;
  private int alone;
  private int pairs;
  private int common;

  ByteShape(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      at += bytes[at] < 0 ? run(bytes, at) : 1;
    }
  }

  private int run(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] < 0) {
      end++;
    }
    high += end - start;
    alone += end - start == 1 ? 1 : 0;
    for (int at = start; at + 1 < end; at += 2) {
      pairs++;
      common += isCommon(bytes[at] & 0xff, bytes[at + 1] & 0xff) ? 1 : 0;
    }
    return end - start;
  }

  /** GB2312 punctuation, full-width letters, and the 3,755 most frequent characters. */
  private static boolean isCommon(int lead, int trail) {
    return trail >= 0xa1 && (lead == 0xa1 || lead == 0xa3 || lead >= 0xb0 && lead <= 0xd7);
  }

  boolean looksLatin() {
    return alone * 2 > high;
  }

  boolean looksChinese() {
    return pairs >= 2 && common * 10 >= pairs * 7 && alone * 10 <= high;
  }

  boolean isMostlyHigh() {
    return pairs * 2 > alone * 3;
  }
}
