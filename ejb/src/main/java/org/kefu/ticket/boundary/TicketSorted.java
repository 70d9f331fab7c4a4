package org.kefu.ticket.boundary;

/**
 * Event: the type of a ticket is known, by the rules or because somebody said so.
 *
 * @param team the team it lies with, null while it lies with none
 */
public record TicketSorted(String ticketNumber, TicketType type, String team) {}
