package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.control.Proposing;

/** Proposes for the file what a customer tells of themselves in passing. */
@ApplicationScoped
public class CustomerWroteObserver {
  @Inject Proposing proposing;

  void on(@Observes CustomerWrote event) {
    proposing.heard(event);
  }
}
