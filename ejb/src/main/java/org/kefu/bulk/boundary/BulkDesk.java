package org.kefu.bulk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kefu.bulk.control.BulkBook;
import org.kefu.bulk.control.BulkPreview;
import org.kefu.bulk.control.Bulks;
import org.kefu.staff.boundary.Right;

/** Where somebody changes many tickets at once. The work itself goes on in the background. */
@Stateless
@RolesAllowed(Right.TICKET_BULK)
public class BulkDesk {
  @Inject BulkPreview preview;
  @Inject Bulks bulks;
  @Inject BulkBook book;
  @Inject Event<BulkWaits> waits;

  /** Fixes the tickets and tells what would become of each; returns the number of the bulk. */
  public String preview(@NotNull @Valid NewBulk command) {
    return preview.of(command);
  }

  /** Does it, or goes on with it. */
  public void run(@NotNull String number) {
    var bulk = bulks.hold(number);
    bulk.run();
    book.note(bulk, "bulk.begun");
    waits.fire(new BulkWaits(number));
  }

  /** What is done by now stays done; the rest waits. */
  public void stop(@NotNull String number) {
    var bulk = bulks.hold(number);
    bulk.stop();
    book.note(bulk, "bulk.stopped");
  }

  /** Puts back what it has changed and nobody has changed since. */
  public void undo(@NotNull String number) {
    var bulk = bulks.hold(number);
    bulk.undo();
    book.note(bulk, "bulk.undone");
    waits.fire(new BulkWaits(number));
  }

  /** A preview that is not wanted. */
  public void discard(@NotNull String number) {
    bulks.discard(bulks.hold(number));
  }
}
