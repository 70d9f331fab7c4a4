package org.kefu.channel.control;

import org.kefu.channel.boundary.Legibility;

/** The words of one file as they are gathered, within limits of length and time. */
final class FileWords {
  /** A book has more; whoever looks for a ticket does not look for its last chapter. */
  static final int MOST = 200_000;

  /** There is enough: what follows is not read. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  /** There is no text, and this is why. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final Legibility why;

    Unreadable(Legibility why) {
      super(why.name(), null, false, false);
      this.why = why;
    }
  }

  private final StringBuilder gathered = new StringBuilder();
  private final long deadline;

  FileWords(long millis) {
    deadline = System.nanoTime() + millis * 1_000_000;
  }

  void add(CharSequence words) {
    gathered.append(words, 0, Math.min(words.length(), MOST - gathered.length()));
    if (gathered.length() >= MOST) {
      throw new Enough();
    }
    goOn();
  }

  /** What follows stands on a line of its own. */
  void line() {
    if (!gathered.isEmpty() && gathered.charAt(gathered.length() - 1) != '\n') {
      add("\n");
    }
  }

  /** Asked wherever something could take long. */
  void goOn() {
    if (System.nanoTime() - deadline > 0) {
      throw new Unreadable(Legibility.TOO_SLOW);
    }
  }

  /** Without what no database and no index keeps, and without half a letter at the end. */
  String text() {
    var last = gathered.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(gathered.charAt(last))) {
      gathered.setLength(last);
    }
    return gathered
        .toString()
        .replaceAll("[\\p{Cntrl}\\p{Co}&&[^\\n]]+", " ")
        .replaceAll("[ \\u00a0\\u3000]{2,}", " ")
        .replaceAll("\\s*\\n\\s*", "\n")
        .strip();
  }
}
