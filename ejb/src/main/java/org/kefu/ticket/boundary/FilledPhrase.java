package org.kefu.ticket.boundary;

/**
 * View: a phrase as it reads on a ticket.
 *
 * @param category empty for none
 */
public record FilledPhrase(long id, String name, String category, String text) {}
