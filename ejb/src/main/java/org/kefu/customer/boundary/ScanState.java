package org.kefu.customer.boundary;

import java.time.Instant;

/**
 * View: how far a look for duplicates is.
 *
 * @param files how many there are to compare
 * @param found in how many pairs
 * @param finishedAt null while it is under way
 */
public record ScanState(
    Instant startedAt,
    String startedBy,
    long files,
    long compared,
    long found,
    Instant finishedAt) {

  public boolean isBusy() {
    return finishedAt == null;
  }
}
