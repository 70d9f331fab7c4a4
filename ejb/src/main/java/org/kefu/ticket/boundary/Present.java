package org.kefu.ticket.boundary;

/** View: somebody who has a ticket open. */
public record Present(String login, boolean typing) {}
