package org.kefu.transfer.boundary;

/** How far an import is. */
public enum ImportState {
  /** Brought; its columns are being assigned. */
  NEW,
  /** A trial run goes on: nothing is entered. */
  TRYING,
  TRIED,
  RUNNING,
  PAUSED,
  /** It cannot go on by itself; the problem says why. */
  STOPPED,
  DONE,
  RETURNING,
  RETURNED;

  /** True while work goes on in the background. */
  public boolean isBusy() {
    return this == TRYING || this == RUNNING || this == RETURNING;
  }

  /** True before anything was entered. */
  public boolean isBefore() {
    return this == NEW || this == TRYING || this == TRIED;
  }
}
