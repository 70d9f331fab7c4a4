package org.kefu.workflow.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketState;

/**
 * What happened to one ticket.
 *
 * @param key names the story for ever, so that it is told once
 * @param customer whom it is about, as the cast calls them
 * @param by who wrote it down, null when the customer did
 * @param ends where the ticket stands after the last step and all alarms until now
 */
record Story(
    String key,
    String customer,
    String when,
    String by,
    OpenTicket opening,
    TicketState ends,
    List<StoryStep> steps) {

  OpenTicket openedFor(String customerNumber) {
    return new OpenTicket(
        customerNumber,
        opening.channel(),
        opening.subject(),
        opening.text(),
        opening.type(),
        opening.priority(),
        opening.product(),
        opening.tags());
  }

  Channel channel() {
    return opening.channel();
  }

  Instant openedAt(Instant now) {
    return StoryTime.of(when, now, now);
  }

  /** When each step happened, in their order. */
  List<Instant> moments(Instant now) {
    var moments = new ArrayList<Instant>();
    var last = openedAt(now);
    for (var step : steps) {
      last = StoryTime.of(step.when(), last, now);
      moments.add(last);
    }
    return moments;
  }
}
