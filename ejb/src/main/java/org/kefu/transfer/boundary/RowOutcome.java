package org.kefu.transfer.boundary;

/** What became of one row, or in a trial run would become. */
public enum RowOutcome {
  NEW,
  CHANGED,
  /** The customer is known; nothing was changed. */
  SAME,
  FAILED,
  /** Taken back: the file was removed, or what was filled in is empty again. */
  RETURNED,
  /** Not taken back, because it was used or changed since. */
  KEPT
}
