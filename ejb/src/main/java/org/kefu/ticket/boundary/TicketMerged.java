package org.kefu.ticket.boundary;

/** Event: an open ticket goes on in another. Fired inside the transaction of its cause. */
public record TicketMerged(String ticketNumber) {}
