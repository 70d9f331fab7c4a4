package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
  @Inject Receivers receivers;
  @Inject Enclosures enclosures;
  @Inject MessageLog log;
  @Inject TicketLog ticketLog;
  @Inject Stamp stamp;

  /** Writes to the customer, keeps what was written, and returns the number of the message. */
  public String reply(Ticket ticket, Reply reply) {
    if (ticket.isInternal()) {
      throw new TicketIsInternal(ticket.getNumber());
    }
    ticket.speak(reply.text(), true, stamp.now());
    var cc = enclosures.cc(reply.cc());
    var files = enclosures.keep(reply.files());
    var sent =
        receivers
            .chosen(ticket, reply.to())
            .map(to -> post.write(ticket, MailPurpose.REPLY, reply.text(), to, cc, files));
    var message = log.record(message(ticket, reply, sent, cc, files));
    ticketLog.wrote(ticket, "ticket.replied", sent);
    return message;
  }

  /** Without an address nothing leaves: the words stand in the ticket only. */
  private NewMessage message(
      Ticket ticket, Reply reply, Optional<Sent> sent, List<String> cc, List<StoredFile> files) {
    return new NewMessage(
        ticket.getNumber(),
        ticket.getCustomerNumber(),
        MessageKind.REPLY,
        sent.isPresent() ? Channel.MAIL : Channel.WEB,
        stamp.who(),
        null,
        reply.text(),
        NewMessage.Mail.of(
            sent.map(Sent::mailId).orElse(null),
            null,
            sent.stream().map(Sent::to).toList(),
            sent.isPresent() ? cc : List.of(),
            reply.text(),
            files),
        null);
  }
}
