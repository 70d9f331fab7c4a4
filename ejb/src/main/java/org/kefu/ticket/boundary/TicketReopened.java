package org.kefu.ticket.boundary;

/** Event: a closed ticket is wanted open again. Fired inside the transaction of its cause. */
public record TicketReopened(String ticketNumber) {}
