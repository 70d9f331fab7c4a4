package org.kefu.bulk.boundary;

import java.time.Instant;
import java.util.List;
import org.kefu.deed.boundary.TicketDeed;

/**
 * View: a bulk.
 *
 * @param title what its deeds are called together, or null
 * @param problem the key of the refusal that stopped it, or null
 */
public record BulkDetails(
    String number,
    String title,
    List<TicketDeed> deeds,
    BulkState state,
    String problem,
    List<String> problemArgs,
    BulkTally tally,
    String by,
    Instant at) {

  /** True where something was done that can be undone. */
  public boolean isUndoable() {
    return (state == BulkState.DONE || state == BulkState.STOPPED)
        && tally.done() > 0
        && deeds.stream().anyMatch(deed -> deed.kind().isUndoable());
  }

  /** True where something it does stays, whatever is undone. */
  public boolean isPartlyFinal() {
    return deeds.stream().anyMatch(deed -> !deed.kind().isUndoable());
  }
}
