package org.kefu.deed.boundary;

import java.util.List;

/**
 * View: what a macro would do to a ticket.
 *
 * @param deeds with their words as they read on the ticket
 * @param hitch why nothing can be done, null where it can
 */
public record MacroLook(long id, String name, boolean sends, List<TicketDeed> deeds, Hitch hitch) {}
