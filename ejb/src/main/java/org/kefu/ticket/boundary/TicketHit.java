package org.kefu.ticket.boundary;

import java.util.List;

/**
 * View: a ticket that was found.
 *
 * @param title the subject with the found words marked as {@link org.kefu.search.boundary.Found}
 *     says; null where they are not in it
 * @param text pieces of the conversation with the found words marked
 * @param files what came along and has the words in it
 */
public record TicketHit(TicketRow row, String title, List<String> text, List<InFile> files) {

  /**
   * @param place the file's place among those of its message, from 0
   * @param text a piece of it with the found words marked
   */
  public record InFile(String message, int place, String name, String text) {}
}
