package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.channel.boundary.MessageReread;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/** Logs on the ticket how a message of it is read from now on; other words are found by search. */
@ApplicationScoped
public class MessageRereadObserver {
  @Inject Tickets tickets;
  @Inject TicketLog log;

  void on(@Observes MessageReread event) {
    var charset = event.charset() == null ? "-" : event.charset();
    log.line(
        tickets.hold(event.ticketNumber()),
        "ticket.reread",
        Map.of("message", event.message(), "charset", charset));
  }
}
