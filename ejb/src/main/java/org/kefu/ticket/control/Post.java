package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.Outbox;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.boundary.Threads;
import org.kefu.shared.BusinessClock;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.entity.Ticket;

/** Writes to customers in the thread of their ticket; the past is told, not mailed again. */
@ApplicationScoped
public class Post {
  @Inject Receivers receivers;
  @Inject Threads threads;
  @Inject Letters letters;
  @Inject Outbox outbox;
  @Inject Receipts receipts;
  @Inject TicketLog log;

  /** Whom we answer; empty where nobody has an address. */
  Optional<Receiver> usual(Ticket ticket) {
    return receivers.usual(ticket);
  }

  public void acknowledge(Ticket ticket, Channel channel) {
    receivers
        .usual(ticket)
        .filter(to -> receipts.isDue(to.address(), channel))
        .ifPresent(to -> write(ticket, MailPurpose.RECEIPT, "", to, List.of(), List.of()));
  }

  /**
   * Writes to whom we usually do, if we have an address; nobody is written to on an internal
   * ticket.
   *
   * @param words the agent's own words, empty where the letter has none
   * @param action the line of the log that says to whom
   */
  public void write(Ticket ticket, MailPurpose purpose, String words, String action) {
    if (ticket.isInternal()) {
      return;
    }
    var sent =
        receivers.usual(ticket).map(to -> write(ticket, purpose, words, to, List.of(), List.of()));
    log.wrote(ticket, action, sent);
  }

  Sent write(
      Ticket ticket,
      MailPurpose purpose,
      String words,
      Receiver to,
      List<String> cc,
      List<StoredFile> files) {
    if (BusinessClock.isTravelling()) {
      return new Sent(null, to.address());
    }
    var answers = threads.mailIds(ticket.getNumber());
    var mail = letters.write(purpose, ticket, to, words, answers).with(cc, files);
    return new Sent(outbox.send(mail), to.address());
  }
}
