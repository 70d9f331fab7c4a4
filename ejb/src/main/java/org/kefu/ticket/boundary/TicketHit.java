package org.kefu.ticket.boundary;

import java.util.List;

/**
 * View: a ticket that was found.
 *
 * @param title the subject with the found words marked as {@link org.kefu.search.boundary.Found}
 *     says; null where they are not in it
 * @param text pieces of the conversation with the found words marked
 */
public record TicketHit(TicketRow row, String title, List<String> text) {}
