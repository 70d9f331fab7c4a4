package org.kefu.channel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.channel.control.MessageMoves;
import org.kefu.customer.boundary.CustomerMoved;

/** Messages go along when two customers become one, and back when they become two again. */
@ApplicationScoped
public class CustomerMovedObserver {
  @Inject MessageMoves messages;

  void on(@Observes CustomerMoved event) {
    if (event.back()) {
      messages.moveBack(event.merge(), event.to());
    } else {
      messages.move(event.merge(), event.from(), event.to());
    }
  }
}
