package org.kefu.deed.control;

import java.util.List;
import org.kefu.ticket.boundary.TicketRow;

/**
 * A ticket as far as deeds must know it.
 *
 * @param gating the open items that keep it from being solved or closed
 */
record Sight(TicketRow row, List<String> tags, List<String> gating) {
  boolean isOpen() {
    return row.state().isOpen();
  }
}
