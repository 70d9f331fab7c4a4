package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.Notices;
import org.kefu.ticket.control.Conversation;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.TicketIsOpen;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.Waking;
import org.kefu.ticket.entity.Ticket;

/**
 * How people end a ticket or bring it back. As with {@link TicketWork}, the process decides what is
 * possible now, and pages and REST act through the worklist, never here.
 */
@Stateless
@PermitAll
public class TicketVerdict {
  @Inject Tickets tickets;
  @Inject Conversation conversation;
  @Inject Waking waking;
  @Inject TicketLog log;
  @Inject Notices notices;
  @Inject Stamp stamp;

  public void confirm(String number) {
    var ticket = tickets.hold(number);
    log.line(ticket, "ticket.confirmed");
    tell(ticket, NoticeKind.CONFIRMED);
  }

  /** The customer says it is not solved: counts a re-opening. */
  public void refuse(String number, String reason) {
    var ticket = tickets.hold(number);
    conversation.hear(ticket, Channel.PORTAL, reason, null, null);
    ticket.speak(reason, false, stamp.now());
    tell(ticket, NoticeKind.REFUSED);
    ticket.reopen(stamp.now());
    log.line(ticket, "ticket.refused", Map.of("reason", reason));
  }

  /** A closed ticket is opened again; its process starts anew. */
  public void reopen(String number, String reason) {
    var ticket = tickets.hold(number);
    if (!ticket.isClosed()) {
      throw new TicketIsOpen(number);
    }
    conversation.say(ticket, MessageKind.NOTE, Channel.WEB, reason);
    waking.reopen(ticket);
  }

  /** What goes on in another ticket is not opened again, only parted from it. */
  public boolean isMerged(String number) {
    return tickets.named(number).isMerged();
  }

  /** Why a ticket shall end without a solution; the process ends it. */
  public void withdraw(String number, CloseReason reason, String words) {
    var ticket = tickets.hold(number);
    if (words != null && !words.isBlank()) {
      conversation.say(ticket, MessageKind.NOTE, Channel.WEB, words);
    }
    log.line(ticket, "ticket.withdrawn", Map.of("reason", reason.name()));
  }

  private void tell(Ticket ticket, NoticeKind kind) {
    notices.tell(ticket.getAssignee(), kind, ticket.getNumber(), ticket.getSubject());
  }
}
