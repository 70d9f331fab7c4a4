package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.kefu.channel.control.MailKeeping;
import org.kefu.channel.control.Messages;
import org.kefu.channel.entity.IncomingMail;
import org.kefu.customer.boundary.AddressBounced;
import org.kefu.shared.BusinessClock;

/** Where mails are opened, recognised when they came before, and filed with what became of them. */
@Stateless
@PermitAll
public class MailRoom {
  @Inject MailKeeping keeping;
  @Inject Messages messages;
  @Inject MessageLog log;
  @Inject BusinessClock clock;
  @Inject Event<AddressBounced> bounced;

  /** Reads a mail and keeps its bytes; never fails on what is in them. */
  public ReceivedMail open(byte[] raw, String mailbox) {
    return keeping.keep(raw, mailbox);
  }

  /** Reads a mail and keeps nothing of it. */
  public ReceivedMail look(byte[] raw, String mailbox) {
    return keeping.read(raw, mailbox);
  }

  /** How many mails of the sender have become this since then. */
  public long came(String sender, MailVerdict.Kind verdict, Instant since) {
    return messages.came(sender, verdict, since);
  }

  /** What became of the mail when it came before; empty when it is new. */
  public Optional<MailVerdict> known(ReceivedMail mail) {
    return messages.incoming(mail.fingerprint()).map(IncomingMail::asDuplicate);
  }

  /** Logs a mail that does not become a customer's word. Returns the number of the message. */
  public String log(
      ReceivedMail mail, MessageKind kind, String ticket, String customer, String why) {
    return log.record(
        new NewMessage(
            ticket,
            customer,
            kind,
            Channel.MAIL,
            null,
            mail.sender().isEmpty() ? null : mail.senderName(),
            mail.parsed().text(),
            mail.envelope(),
            why));
  }

  /** Notes what became of a mail whose message has been logged. */
  public MailVerdict file(ReceivedMail mail, MailVerdict verdict) {
    messages.add(
        new IncomingMail(mail, verdict, messages.named(verdict.message()), clock.instant()));
    var bounce = mail.parsed().bounce();
    if (bounce != null && bounce.isFinal()) {
      bounced.fire(new AddressBounced(bounce.finalRecipient()));
    }
    return verdict;
  }
}
