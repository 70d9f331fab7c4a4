package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.CustomerRenamed;
import org.kefu.ticket.control.Tickets;

/** Keeps the customer's name on open tickets; ended ones keep the name of their time. */
@ApplicationScoped
public class CustomerRenamedObserver {
  @Inject Tickets tickets;

  void on(@Observes CustomerRenamed event) {
    tickets.openOf(event.customerNumber()).forEach(ticket -> ticket.rename(event.name()));
  }
}
