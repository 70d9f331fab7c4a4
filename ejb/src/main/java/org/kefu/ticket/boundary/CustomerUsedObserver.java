package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.CustomerUsed;
import org.kefu.ticket.control.Tickets;

/** Nobody can be removed of whom there are tickets. */
@ApplicationScoped
public class CustomerUsedObserver {
  @Inject Tickets tickets;

  void on(@Observes CustomerUsed event) {
    if (!tickets.rowsOf(event.customer(), 0, 1).isEmpty()) {
      event.by("ticket");
    }
  }
}
