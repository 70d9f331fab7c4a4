package org.kefu.workflow.demo;

import java.util.Locale;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketFacts;
import org.kefu.ticket.boundary.TicketState;

/** What a test must remember of a ticket while its story is told. */
final class ToldTicket {
  private final String number;
  private final OpenTicket opening;
  TicketState state = TicketState.NEW;
  String team;
  String assignee;

  ToldTicket(String number, OpenTicket opening) {
    this.number = number;
    this.opening = opening;
  }

  void offeredTo(String team) {
    this.team = team;
    assignee = null;
  }

  TicketFacts facts() {
    return new TicketFacts(
        number,
        opening.channel().name(),
        opening.type() == null ? "OTHER" : opening.type().name(),
        (opening.subject() + " " + opening.text()).toLowerCase(Locale.ROOT),
        opening.product(),
        "zh",
        "PERSON",
        opening.priority() == null ? 0 : opening.priority(),
        0,
        0,
        "");
  }
}
