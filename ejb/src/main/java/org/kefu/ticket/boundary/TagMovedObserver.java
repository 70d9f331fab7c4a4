package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.TagMoved;
import org.kefu.ticket.control.TicketTagging;

/** Tickets keep their tags when these are renamed or two become one. */
@ApplicationScoped
public class TagMovedObserver {
  @Inject TicketTagging tagging;

  void on(@Observes TagMoved event) {
    tagging.move(event.from(), event.to());
  }
}
