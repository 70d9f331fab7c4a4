package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.kefu.customer.boundary.OpenWork;

/** Customers wait while a ticket of theirs is open. */
@ApplicationScoped
public class OpenTickets implements OpenWork {
  @Override
  public String ofCustomer() {
    return "select t.customerNumber from Ticket t where t.customerNumber = c.number and t.closed ="
        + " :notClosed";
  }
}
