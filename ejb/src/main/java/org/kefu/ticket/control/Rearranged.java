package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.ticket.entity.Ticket;

/** What follows for a ticket when messages came to it or left it. */
@ApplicationScoped
public class Rearranged {
  @Inject Conversation conversation;
  @Inject Waking waking;
  @Inject TicketLog log;
  @Inject Stamp stamp;

  public Instant now() {
    return stamp.now();
  }

  public void tell(Ticket ticket, String action, Map<String, String> detail) {
    log.line(ticket, action, detail);
  }

  /** The list shows what was said last, wherever it came from. */
  public void retell(Ticket ticket) {
    ticket.retell(
        conversation.last(ticket, MessageKind.CUSTOMER, MessageKind.REPLY, MessageKind.QUESTION),
        stamp.now());
  }

  /** What the customer had said to the wrong ticket while this one waited for it. */
  public void answered(Ticket ticket, Optional<Instant> heard) {
    heard.filter(at -> at.isAfter(ticket.getStateSince())).ifPresent(at -> waking.wake(ticket));
  }

  /** How messages came where they are: for {@link org.kefu.channel.boundary.MessagePlaces}. */
  public String why(String key, Ticket from) {
    return key + " " + from.getNumber() + " " + stamp.who();
  }
}
