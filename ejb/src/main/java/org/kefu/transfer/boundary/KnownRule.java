package org.kefu.transfer.boundary;

/** What becomes of a row whose customer is known already. */
public enum KnownRule {
  /** The file stays as it is. */
  SKIP,
  /** What is empty in the file is filled from the row. */
  FILL,
  /** A second file is opened. */
  CREATE
}
