package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.customer.boundary.CustomerMoved;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/** Tickets go along when two customers become one, and back when they become two again. */
@ApplicationScoped
public class CustomerMovedObserver {
  @Inject Tickets tickets;
  @Inject TicketLog log;

  void on(@Observes CustomerMoved event) {
    var theirs = event.back() ? tickets.movedBy(event.merge()) : tickets.of(event.from());
    for (var ticket : theirs) {
      if (event.back()) {
        ticket.moveBack(event.merge(), event.to(), event.name());
      } else {
        ticket.moveTo(event.merge(), event.to(), event.name());
      }
      log.line(ticket, "ticket.customerMoved", Map.of("before", event.from(), "after", event.to()));
    }
  }
}
