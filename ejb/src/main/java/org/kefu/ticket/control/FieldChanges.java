package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.ticket.entity.Ticket;

/** Changes of a ticket's fields by people, each with its line in the log. */
@ApplicationScoped
public class FieldChanges {
  @Inject TicketLog log;
  @Inject Stamp stamp;

  public void prioritise(Ticket ticket, int priority) {
    var before = String.valueOf(ticket.getPriority());
    ticket.prioritise(priority, stamp.now());
    log.line(
        ticket, "ticket.prioritised", Map.of("before", before, "after", String.valueOf(priority)));
  }
}
