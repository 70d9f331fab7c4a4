package org.kefu.checklist.boundary;

import java.time.Instant;

/**
 * View: an item on a ticket.
 *
 * @param list the list it came with, null where somebody added it by hand
 * @param tickedBy the name of whoever ticked it, null while it is open
 * @param removable true where the reader may take it away
 */
public record CheckItemRow(
    long id,
    String list,
    String words,
    boolean gates,
    String tickedBy,
    Instant tickedAt,
    boolean removable) {

  public boolean isTicked() {
    return tickedAt != null;
  }

  CheckItemRow by(String name) {
    return new CheckItemRow(id, list, words, gates, name, tickedAt, removable);
  }
}
