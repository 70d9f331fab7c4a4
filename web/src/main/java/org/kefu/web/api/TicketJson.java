package org.kefu.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A ticket as the interface shows it. {@code possible} are the actions its process allows now,
 * {@code version} is its ETag, {@code substatus} the code of a finer state, for staff only; so are
 * {@code openParts}, the parts that are still open, as when it was just solved.
 */
public record TicketJson(
    String number,
    int version,
    String subject,
    String state,
    String substatus,
    String label,
    String type,
    String category,
    String priority,
    String channel,
    String product,
    List<String> tags,
    Map<String, Object> fields,
    Customer customer,
    String assignee,
    String team,
    String solution,
    int reopenCount,
    Instant createdAt,
    Instant updatedAt,
    Instant solvedAt,
    Instant closedAt,
    String mergedInto,
    boolean internal,
    List<String> openParts,
    List<String> possible,
    List<Message> messages,
    List<Object> clocks) {

  /** Whom the ticket is for. */
  public record Customer(String number, String name) {}

  /** A message of the conversation in short; the whole is at {@code /messages/{id}}. */
  public record Message(String id, String kind, String author, String text, Instant at) {}
}
