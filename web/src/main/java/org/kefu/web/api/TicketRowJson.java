package org.kefu.web.api;

import java.time.Instant;
import java.util.List;

/** A ticket in a list. */
public record TicketRowJson(
    String number,
    String subject,
    String state,
    String substatus,
    String label,
    String priority,
    TicketJson.Customer customer,
    String assignee,
    String team,
    Instant createdAt,
    Instant updatedAt,
    boolean internal) {

  /** One page of tickets; {@code next} is null at the end. */
  public record Page(List<TicketRowJson> items, String next) {}
}
