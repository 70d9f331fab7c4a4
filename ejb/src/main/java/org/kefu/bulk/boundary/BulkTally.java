package org.kefu.bulk.boundary;

/** View: how many tickets a bulk has, and how many of them came to which end. */
public record BulkTally(
    int total, int ready, int same, int refused, int done, int failed, int undone, int kept) {

  /** How far the work that goes on is, in hundredths. */
  public int percent(BulkState state) {
    var past = state == BulkState.UNDOING ? undone + kept : done + failed;
    var all = state == BulkState.UNDOING ? past + done : past + ready;
    return all == 0 ? 100 : past * 100 / all;
  }
}
