package org.kefu.transfer.boundary;

/**
 * View: how many rows came to which end.
 *
 * @param done how many of all rows were looked at in the work that goes on now
 */
public record ImportTally(
    int total, int done, int created, int changed, int same, int failed, int returned, int kept) {

  /** In hundredths. */
  public int percent() {
    return total == 0 ? 100 : (int) Math.min(100, done * 100L / total);
  }
}
