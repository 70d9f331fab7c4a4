package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.entity.Ticket;

/** Notes among ourselves, told to whoever works on the ticket and whoever is named in them. */
@ApplicationScoped
public class Noting {
  @Inject Conversation conversation;
  @Inject TicketLog log;
  @Inject Colleagues colleagues;
  @Inject Fellows fellows;

  public String note(Ticket ticket, String text) {
    return note(ticket, text, List.of());
  }

  public String note(Ticket ticket, String text, List<Reply.NewFile> files) {
    var message = conversation.say(ticket, MessageKind.NOTE, Channel.WEB, text, files);
    log.line(ticket, "ticket.noted");
    var named = fellows.in(text);
    colleagues.tell(ticket, NoticeKind.NOTED, named);
    named.forEach(login -> colleagues.mention(ticket, login, message));
    return message;
  }
}
