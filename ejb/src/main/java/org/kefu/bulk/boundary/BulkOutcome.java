package org.kefu.bulk.boundary;

/** What becomes of a ticket in a bulk. */
public enum BulkOutcome {
  /** It will be changed. */
  READY,
  /** It is already as the bulk would make it. */
  SAME,
  /** Something is in its way; known beforehand. */
  REFUSED,
  DONE,
  /** Something came in its way when its turn had come. */
  FAILED,
  UNDONE,
  /** Something of it could not be undone. */
  KEPT
}
