package org.kefu.field.control;

import java.util.regex.Pattern;

/**
 * Tries a pattern that an administrator has written, and gives up on one that would take for ever:
 * a few nested repetitions would otherwise keep a processor busy with one text.
 */
final class Patience implements CharSequence {
  private static final int MOST_LOOKS = 200_000;

  private final CharSequence text;
  private final int[] looks;

  private Patience(CharSequence text, int[] looks) {
    this.text = text;
    this.looks = looks;
  }

  /** False too for a pattern that takes for ever. */
  static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(new Patience(text, new int[1])).matches();
    } catch (Lost | StackOverflowError lost) {
      return false;
    }
  }

  @Override
  public char charAt(int at) {
    if (++looks[0] > MOST_LOOKS) {
      throw new Lost();
    }
    return text.charAt(at);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new Patience(text.subSequence(start, end), looks);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static final class Lost extends RuntimeException {}
}
