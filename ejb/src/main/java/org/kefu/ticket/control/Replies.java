package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.entity.Ticket;

/** What we answer: it leaves as a mail, and the conversation keeps it. */
@ApplicationScoped
public class Replies {
  @Inject Post post;
  @Inject Enclosures enclosures;
  @Inject MessageLog log;
  @Inject TicketLog ticketLog;
  @Inject Stamp stamp;

  /** Writes to the customer, keeps what was written, and returns the number of the message. */
  public String reply(Ticket ticket, Reply reply) {
    ticket.speak(reply.text(), true, stamp.now());
    var message = log.record(sent(ticket, reply));
    ticketLog.line(ticket, "ticket.replied");
    return message;
  }

  private NewMessage sent(Ticket ticket, Reply reply) {
    var cc = enclosures.cc(reply.cc());
    var files = enclosures.keep(reply.files());
    var mailId = post.write(ticket, MailPurpose.REPLY, reply.text(), cc, files);
    return new NewMessage(
        ticket.getNumber(),
        ticket.getCustomerNumber(),
        MessageKind.REPLY,
        Channel.MAIL,
        stamp.who(),
        null,
        reply.text(),
        envelope(mailId, reply.text(), cc, files),
        null);
  }

  private static NewMessage.Mail envelope(
      String mailId, String text, List<String> cc, List<StoredFile> files) {
    return NewMessage.Mail.of(mailId, null, List.of(), cc, text, files);
  }
}
