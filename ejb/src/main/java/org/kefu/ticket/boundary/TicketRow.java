package org.kefu.ticket.boundary;

import java.time.Instant;
import org.kefu.channel.boundary.Channel;

/**
 * View: a ticket in a list. {@code step} is the wait its process stands at; an {@code internal} one
 * is ours alone.
 */
public record TicketRow(
    String number,
    String subject,
    String excerpt,
    TicketType type,
    int priority,
    Channel channel,
    TicketState state,
    String substatus,
    String step,
    String team,
    String assignee,
    String assigneeName,
    String customerNumber,
    String customerName,
    String product,
    int reopenCount,
    Instant openedAt,
    Instant updatedAt,
    boolean internal) {}
