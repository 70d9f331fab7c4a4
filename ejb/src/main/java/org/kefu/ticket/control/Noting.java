package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.ticket.entity.Ticket;

/** Notes among ourselves, told to whoever works on the ticket. */
@ApplicationScoped
public class Noting {
  @Inject Conversation conversation;
  @Inject TicketLog log;
  @Inject Colleagues colleagues;

  public String note(Ticket ticket, String text) {
    var message = conversation.say(ticket, MessageKind.NOTE, Channel.WEB, text);
    log.line(ticket, "ticket.noted");
    colleagues.tell(ticket, NoticeKind.NOTED);
    return message;
  }
}
