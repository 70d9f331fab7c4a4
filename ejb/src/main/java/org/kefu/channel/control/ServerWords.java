package org.kefu.channel.control;

import jakarta.mail.MessagingException;

/** What a mail server said, or what stood between us: the innermost cause in one line. */
final class ServerWords {
  private static final int LONGEST = 500;

  private ServerWords() {}

  static String of(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    var text =
        root == failed || root instanceof MessagingException
            ? words(root)
            : words(failed) + ": " + words(root);
    var line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  private static String words(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
