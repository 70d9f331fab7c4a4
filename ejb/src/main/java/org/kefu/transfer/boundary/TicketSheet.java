package org.kefu.transfer.boundary;

import java.util.List;
import org.kefu.ticket.boundary.TicketRow;

/** How a list of tickets becomes a table, in the words of whoever reads it. */
public interface TicketSheet {
  List<String> headings();

  /**
   * @param tags empty unless the column of the tags is among those asked for
   */
  List<String> cells(TicketRow row, List<String> tags);
}
