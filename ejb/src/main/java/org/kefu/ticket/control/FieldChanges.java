package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.ticket.boundary.TicketType;
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

  public void retype(Ticket ticket, TicketType type) {
    var before = ticket.getType().name();
    ticket.retype(type, stamp.now());
    log.line(ticket, "ticket.retyped", Map.of("before", before, "after", type.name()));
  }
}
