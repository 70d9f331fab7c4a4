package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.ticket.control.DraftShelf;

/** What people were writing on a ticket that has ended is not kept for them any longer. */
@ApplicationScoped
public class TicketClosedObserver {
  @Inject DraftShelf shelf;

  void on(@Observes TicketClosed event) {
    shelf.forget(event.ticketNumber());
  }
}
