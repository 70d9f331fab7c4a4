package org.kefu.bulk.boundary;

/** How far a bulk is. */
public enum BulkState {
  /** Its tickets are fixed; nothing is changed yet. */
  PREVIEW,
  RUNNING,
  /** Somebody has stopped it, or it cannot go on by itself; then the problem says why. */
  STOPPED,
  DONE,
  UNDOING,
  UNDONE;

  /** True while work goes on in the background. */
  public boolean isBusy() {
    return this == RUNNING || this == UNDOING;
  }
}
