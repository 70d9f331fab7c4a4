package org.kefu.ticket.boundary;

/** Event: a ticket is no more for the customer's eyes, so nothing waits for them on it. */
public record TicketWithheld(String ticketNumber) {}
