package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.CustomerRenamed;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/** Keeps the customer's name on open tickets; ended ones keep the name of their time. */
@ApplicationScoped
public class CustomerRenamedObserver {
  @Inject Tickets tickets;
  @Inject TicketLog log;

  void on(@Observes CustomerRenamed event) {
    for (var ticket : tickets.openOf(event.customerNumber())) {
      ticket.rename(event.name());
      log.touch(ticket);
    }
  }
}
