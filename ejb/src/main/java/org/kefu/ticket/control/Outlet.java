package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.LetterGuard;

/** Keeps back what is on its way when a ticket becomes internal. */
@ApplicationScoped
public class Outlet implements LetterGuard {
  @Inject Tickets tickets;

  @Override
  public boolean mayLeave(String ticketNumber) {
    return tickets.find(ticketNumber).filter(ticket -> !ticket.isInternal()).isPresent();
  }
}
