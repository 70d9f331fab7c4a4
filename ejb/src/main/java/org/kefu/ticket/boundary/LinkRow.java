package org.kefu.ticket.boundary;

/**
 * View: another ticket that belongs to one.
 *
 * @param relation what the other is to the one
 */
public record LinkRow(Long id, Relation relation, TicketRow other) {}
