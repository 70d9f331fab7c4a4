package org.kefu.checklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.checklist.control.Checking;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;
import org.kefu.ticket.boundary.TicketSorted;

/** A ticket whose type is known gets the lists of the type. */
@ApplicationScoped
public class TicketSortedObserver {
  @Inject Checking checking;
  @Inject Modules modules;

  void on(@Observes TicketSorted event) {
    if (modules.isOn(ProductModule.CHECK_LISTS)) {
      checking.attachAll(event.ticketNumber(), event.type(), event.team());
    }
  }
}
