package org.kefu.ticket.boundary;

import java.time.Instant;
import java.util.List;
import org.kefu.channel.boundary.Channel;

/**
 * View: a ticket's head and facts; conversation, log and customer are read beside it.
 *
 * @param mergedInto the ticket in which its conversation goes on, null while it stands for itself
 * @param internal ours alone: nothing of it is the customer's to hear or see
 * @param version changes with everything that is kept of it
 */
public record TicketDetails(
    String number,
    String subject,
    TicketType type,
    String category,
    int priority,
    Channel channel,
    String product,
    List<String> tags,
    TicketState state,
    String substatus,
    String step,
    String team,
    String assignee,
    String assigneeName,
    String customerNumber,
    String customerName,
    String solution,
    CloseReason closeReason,
    String classifiedWhy,
    String offeredWhy,
    int reopenCount,
    int handoverCount,
    Instant openedAt,
    Instant updatedAt,
    Instant stateSince,
    Instant solvedAt,
    Instant closedAt,
    String mergedInto,
    boolean internal,
    int version) {

  public boolean isMerged() {
    return mergedInto != null;
  }
}
