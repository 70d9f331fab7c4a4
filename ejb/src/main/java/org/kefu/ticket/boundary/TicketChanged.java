package org.kefu.ticket.boundary;

import java.util.Set;

/**
 * Event: a ticket was changed in this transaction while others had it open.
 *
 * @param readers the logins of those who have it open, without whoever changed it
 */
public record TicketChanged(String number, Set<String> readers) {}
