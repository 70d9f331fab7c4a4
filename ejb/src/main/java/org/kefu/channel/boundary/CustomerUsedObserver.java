package org.kefu.channel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.channel.control.Messages;
import org.kefu.customer.boundary.CustomerUsed;

/** Nobody can be removed of whom there are messages. */
@ApplicationScoped
public class CustomerUsedObserver {
  @Inject Messages messages;

  void on(@Observes CustomerUsed event) {
    if (!messages.ofCustomer(event.customer(), 0, 1).isEmpty()) {
      event.by("message");
    }
  }
}
