package org.kefu.deed.control;

import java.util.List;
import java.util.Map;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.ticket.boundary.TicketRow;

/**
 * A ticket as far as deeds must know it.
 *
 * @param gating the open items that keep it from being solved or closed
 * @param parts the numbers of its parts that are still open; looked up for what ends a ticket
 * @param trials what would become of its custom fields, by the deeds that write them
 */
record Sight(
    TicketRow row,
    List<String> tags,
    List<String> gating,
    List<String> parts,
    Map<TicketDeed, FieldTrial> trials) {
  boolean isOpen() {
    return row.state().isOpen();
  }
}
