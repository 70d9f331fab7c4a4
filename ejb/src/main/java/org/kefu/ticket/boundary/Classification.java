package org.kefu.ticket.boundary;

/**
 * What the rules found for a ticket.
 *
 * @param priority 1 low … 4 urgent
 * @param why the rules that fired, as «TicketClassification 3, TicketPriority 5»
 */
public record Classification(String category, TicketType type, int priority, String why) {}
