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
    if (tickets.anyOf(event.customer(), true)) {
      event.by("openTicket");
    } else if (tickets.anyOf(event.customer(), false)) {
      event.by("ticket");
    }
  }
}
