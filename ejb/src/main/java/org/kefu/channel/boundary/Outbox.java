package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kefu.channel.control.Mailboxes;
import org.kefu.channel.control.Messages;
import org.kefu.channel.control.OutboundQueue;
import org.kefu.channel.entity.Mailbox;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Numbering;
import org.kefu.system.boundary.Parameters;

/**
 * What leaves for customers. A mail is written and queued in the transaction of its cause: it
 * leaves if and only if that transaction commits.
 */
@Stateless
@RolesAllowed(Right.OUTBOX_MANAGE)
public class Outbox {
  @Inject Messages messages;
  @Inject Mailboxes mailboxes;
  @Inject Numbering numbering;
  @Inject Parameters parameters;
  @Inject BusinessClock clock;
  @Inject OutboundQueue queue;

  /** Returns the Message-Id of the mail. */
  @PermitAll
  public String send(NewMail mail) {
    var number = numbering.next("O");
    var from = mailboxes.find(mail.mailbox()).map(Mailbox::card).orElse(null);
    var mailId = newMailId(from);
    var outgoing = new OutgoingMail(number, mail, from, mailId, clock.instant());
    replyAddress(mail, address(from)).ifPresent(outgoing::answeredAt);
    messages.add(outgoing);
    queue.put(number);
    return mailId;
  }

  /** True when the address was sent a mail of this purpose since then. */
  @PermitAll
  public boolean hasWritten(MailPurpose purpose, String to, Instant since) {
    return messages.hasWritten(purpose, to, since);
  }

  /**
   * Tries a mail now that was given up or waits for its next try, or that has left and is wanted
   * once more.
   */
  public void sendAgain(String number) {
    messages.outgoing(number).queueAgain();
    queue.put(number);
  }

  private Optional<String> replyAddress(NewMail mail, String ours) {
    return mail.ticketNumber().isEmpty()
        ? Optional.empty()
        : mailboxes
            .withAddress(ours)
            .filter(Mailbox::isSigningReplies)
            .flatMap(signing -> ReplyAddress.of(ours, mail.ticketNumber(), mail.to()));
  }

  private String address(MailboxCard from) {
    return from == null ? parameters.text(Parameters.MAIL_ADDRESS) : from.address();
  }

  private String newMailId(MailboxCard from) {
    var address = address(from);
    return UUID.randomUUID() + address.substring(address.indexOf('@'));
  }
}
