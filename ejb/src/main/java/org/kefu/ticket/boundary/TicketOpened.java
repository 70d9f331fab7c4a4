package org.kefu.ticket.boundary;

/** Event: a ticket now exists. Fired inside the transaction that created it. */
public record TicketOpened(String ticketNumber) {}
