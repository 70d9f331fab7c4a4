package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.Notices;
import org.kefu.ticket.boundary.CustomerAnswered;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketReopened;
import org.kefu.ticket.entity.Ticket;

/** The customer says something on a ticket: it is filed, and what waits for it wakes. */
@ApplicationScoped
public class Waking {
  @Inject Conversation conversation;
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Notices notices;
  @Inject Event<CustomerAnswered> answered;
  @Inject Event<TicketReopened> reopened;

  /** As below, for words that came with files and not as a mail. */
  public String hear(Ticket ticket, Channel channel, String text, List<Reply.NewFile> files) {
    return hear(ticket, channel, text, conversation.enclosing(text, files), null);
  }

  /** Returns the number of the message. A closed ticket is opened again by it. */
  public String hear(
      Ticket ticket, Channel channel, String text, NewMessage.Mail mail, String why) {
    var message = conversation.hear(ticket, channel, text, mail, why);
    ticket.speak(text, false, stamp.now());
    log.line(ticket, "ticket.customerSaid", Map.of("channel", channel.name()));
    notices.tell(
        ticket.getAssignee(), NoticeKind.ANSWERED, ticket.getNumber(), ticket.getSubject());
    wake(ticket);
    return message;
  }

  /** A closed ticket is opened again; one that waits for the customer goes on. */
  public void wake(Ticket ticket) {
    if (ticket.isClosed()) {
      reopen(ticket);
    } else {
      answered.fire(new CustomerAnswered(ticket.getNumber()));
    }
  }

  public void reopen(Ticket ticket) {
    if (ticket.isMerged()) {
      throw new TicketIsMerged(ticket.getNumber(), ticket.getMergedInto());
    }
    ticket.reopen(stamp.now());
    log.line(ticket, "ticket.reopened");
    reopened.fire(new TicketReopened(ticket.getNumber()));
  }
}
