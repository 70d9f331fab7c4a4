package org.kefu.it;

import static org.awaitility.Awaitility.await;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.TicketOpened;

/** Breaks the opening of a ticket after its process has started, when a test wants it. */
@ApplicationScoped
public class Planted {
  @Inject Parameters parameters;
  private final AtomicInteger left = new AtomicInteger();

  /** The demonstration opens tickets of its own, which a test neither breaks nor counts. */
  void awaitDemonstration() {
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> parameters.text(Parameters.DEMO_STATE), "told"::equals);
  }

  void breakNow(boolean breaking) {
    left.set(breaking ? Integer.MAX_VALUE : 0);
  }

  void breakOnce() {
    left.set(1);
  }

  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1000) TicketOpened event) {
    if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("planted");
    }
  }
}
