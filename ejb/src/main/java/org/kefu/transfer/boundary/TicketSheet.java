package org.kefu.transfer.boundary;

import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketRow;

/** How a list of tickets becomes a table, in the words of whoever reads it. */
public interface TicketSheet {
  List<String> headings();

  /**
   * @param tags empty unless the column of the tags is among those asked for
   * @param fields the canonical values by key, empty unless a custom field is among them
   */
  List<String> cells(TicketRow row, List<String> tags, Map<String, String> fields);
}
