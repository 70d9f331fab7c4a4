package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.Notices;
import org.kefu.ticket.control.Conversation;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.TicketFilling;
import org.kefu.ticket.control.TicketIsInternal;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/**
 * What the actions of those who work on a ticket do to it. The process decides whether an action is
 * possible now and moves the token in the same transaction; pages and REST act through the
 * worklist, never here.
 */
@Stateless
@PermitAll
public class TicketWork {
  @Inject Tickets tickets;
  @Inject Conversation conversation;
  @Inject TicketLog log;
  @Inject Notices notices;
  @Inject Stamp stamp;
  @Inject TicketFilling filling;

  /** Holds the ticket for this transaction: others who want to act on it wait. */
  public void hold(String number) {
    tickets.hold(number);
  }

  public void take(String number, String login) {
    var ticket = tickets.hold(number);
    ticket.take(login, stamp.now());
    log.line(ticket, "ticket.taken", Map.of("login", login));
  }

  /** Hands the ticket to a team, to a person, or to both; a reason is required. */
  public void handOver(String number, String team, String login, String reason) {
    var ticket = tickets.hold(number);
    var detail = new HashMap<String, String>();
    detail.put("from", ticket.getAssignee());
    detail.put("fromTeam", ticket.getTeam());
    detail.put("team", team);
    detail.put("login", login);
    detail.put("reason", reason);
    ticket.handOver(team, login, stamp.now());
    log.line(ticket, "ticket.handedOver", detail);
    notices.tell(login, NoticeKind.ASSIGNED, number, ticket.getSubject());
  }

  public void ask(String number, String question) {
    var ticket = tickets.hold(number);
    if (ticket.isInternal()) {
      throw new TicketIsInternal(number);
    }
    ticket.speak(question, true, stamp.now());
    conversation.tell(ticket, MessageKind.QUESTION, question);
    log.line(ticket, "ticket.asked");
  }

  public void passToExpert(String number, String question) {
    var ticket = tickets.hold(number);
    conversation.say(ticket, MessageKind.NOTE, Channel.WEB, question);
    log.line(ticket, "ticket.passedToExpert");
  }

  public void giveBack(String number, String advice) {
    var ticket = tickets.hold(number);
    conversation.say(ticket, MessageKind.NOTE, Channel.WEB, advice);
    log.line(ticket, "ticket.givenBack");
  }

  public void solve(String number, String solution) {
    var ticket = tickets.hold(number);
    filling.demandDone(ticket);
    ticket.solve(solution, stamp.now());
    conversation.tell(ticket, MessageKind.SOLUTION, solution);
    log.line(ticket, "ticket.solved");
  }
}
