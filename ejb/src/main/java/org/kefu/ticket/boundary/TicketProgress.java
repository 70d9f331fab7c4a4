package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kefu.ticket.control.Conversation;
import org.kefu.ticket.control.FieldChanges;
import org.kefu.ticket.control.Origin;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/** What a ticket's process does to it while the token moves. Called by the process glue only. */
@Stateless
@PermitAll
public class TicketProgress {
  @Inject Tickets tickets;
  @Inject Conversation conversation;
  @Inject FieldChanges changes;
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Origin origin;

  public TicketFacts facts(String number) {
    var ticket = tickets.hold(number);
    var kind = conversation.kind(ticket);
    return ticket.facts(conversation.first(ticket), kind, origin.team(ticket));
  }

  /** Ours alone: nobody asks the customer anything. */
  public boolean isInternal(String number) {
    return tickets.named(number).isInternal();
  }

  public void classify(String number, Classification found) {
    changes.classify(tickets.hold(number), found);
  }

  /** The token has come to a wait: the ticket's state and step follow it. */
  public void reached(String number, String step, TicketState state) {
    var ticket = tickets.hold(number);
    var before = ticket.getState();
    var detail = ticket.getSubstatus();
    ticket.reach(step, state, stamp.now());
    if (before != state) {
      log.line(ticket, "ticket.state", Map.of("before", before.name(), "after", state.name()));
    }
    changes.detailed(ticket, detail);
  }

  /** The ticket is in a team's queue now and belongs to nobody. */
  public void offer(String number, String team, String rules) {
    var ticket = tickets.hold(number);
    var why = origin.why(ticket, team, rules);
    ticket.offer(team, why, stamp.now());
    var detail = new HashMap<String, String>();
    detail.put("team", team);
    detail.put("why", why);
    log.line(ticket, "ticket.offered", detail);
  }

  public void close(String number, CloseReason reason) {
    changes.close(tickets.hold(number), reason);
  }
}
