package org.kefu.deed.control;

import java.util.List;
import org.kefu.ticket.boundary.TicketRow;

/** A ticket as far as deeds must know it. */
record Sight(TicketRow row, List<String> tags) {
  boolean isOpen() {
    return row.state().isOpen();
  }
}
