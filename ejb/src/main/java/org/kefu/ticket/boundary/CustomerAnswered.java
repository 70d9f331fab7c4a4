package org.kefu.ticket.boundary;

/** Event: the customer has written on an open ticket; a process that waits for it wakes. */
public record CustomerAnswered(String ticketNumber) {}
