package org.kefu.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.kefu.staff.boundary.NoticeTold;
import org.kefu.ticket.boundary.TicketChanged;

/** Takes to the pages what has been committed. */
@ApplicationScoped
public class News {
  @Inject LivePages pages;

  void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeTold told) {
    pages.tell(told);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged changed) {
    changed.readers().forEach(login -> pages.tellChanged(login, changed.number()));
  }
}
