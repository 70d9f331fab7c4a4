package org.kefu.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.kefu.ticket.boundary.TicketOpened;

/** Breaks the opening of a ticket after its process has started, when a test wants it. */
@ApplicationScoped
public class Planted {
  private volatile boolean breaking;

  void breakNow(boolean breaking) {
    this.breaking = breaking;
  }

  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1000) TicketOpened event) {
    if (breaking) {
      throw new IllegalStateException("planted");
    }
  }
}
