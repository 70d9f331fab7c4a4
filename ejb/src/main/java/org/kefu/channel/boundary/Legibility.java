package org.kefu.channel.boundary;

/** What came of reading the text in a file. */
public enum Legibility {
  /** There is text, perhaps cut where it is longer than anybody searches. */
  TEXT,
  /** A picture, an archive, a format nobody reads here: nothing is missing. */
  NONE,
  /** It asks for a password. */
  ENCRYPTED,
  /** It is not what it says it is, or is damaged. */
  BROKEN,
  /** It is larger, or grows larger when it is unpacked, than we read. */
  TOO_LARGE,
  /** It would take too long. */
  TOO_SLOW;

  /** True where somebody would expect to find words of it and does not. */
  public boolean isTrouble() {
    return this != TEXT && this != NONE;
  }
}
