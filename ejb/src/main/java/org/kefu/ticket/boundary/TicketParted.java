package org.kefu.ticket.boundary;

/**
 * Event: a ticket that a merge had ended stands for itself again. Fired inside the transaction of
 * its cause.
 *
 * @param team whose queue it was in, null for none
 * @param assignee who had it, null for nobody or when they have left
 */
public record TicketParted(
    String ticketNumber,
    String category,
    TicketType type,
    int priority,
    String team,
    String assignee) {}
