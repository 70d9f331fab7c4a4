package org.kefu.ticket.boundary;

/** Event: a ticket has ended, whatever for. Fired inside the transaction that ended it. */
public record TicketClosed(String ticketNumber) {}
