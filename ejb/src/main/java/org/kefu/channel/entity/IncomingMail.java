package org.kefu.channel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.control.MailIsSettled;

/**
 * A mail that reached us. Its fingerprint is what makes the same mail known when it comes again.
 */
@Entity
@Table(name = "incoming_mail")
public class IncomingMail {
  private static final int LONGEST_ADDRESS = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incoming_mail_seq")
  @SequenceGenerator(
      name = "incoming_mail_seq",
      sequenceName = "incoming_mail_seq",
      allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private String fingerprint;

  @Column(name = "mail_id")
  private String mailId;

  @Enumerated(EnumType.STRING)
  private MailVerdict.Kind verdict;

  private String reason;

  @Column(name = "ticket_number")
  private String ticketNumber;

  @Column(name = "message_number")
  private String messageNumber;

  @Column(name = "from_address")
  private String from;

  /** The bare address, in small letters. */
  private String sender;

  /** Whoever is behind the address, whatever stands after a plus. */
  @Column(name = "sender_person")
  private String senderPerson;

  private String mailbox;
  private String subject;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "discarded_from")
  private MailVerdict.Kind discardedFrom;

  @Column(name = "discard_reason")
  private String discardReason;

  protected IncomingMail() {}

  public IncomingMail(ReceivedMail mail, MailVerdict verdict, Message message, Instant at) {
    this.fingerprint = mail.fingerprint();
    this.mailbox = mail.mailbox();
    this.sender = clean(mail.sender());
    this.senderPerson = clean(mail.senderPerson());
    this.verdict = verdict.verdict();
    this.reason = verdict.reason();
    this.ticketNumber = verdict.ticket();
    this.messageNumber = message.getNumber();
    this.mailId = message.getMailId();
    this.from = message.view().from();
    this.subject = message.getSubject();
    this.receivedAt = at;
  }

  private static String clean(String written) {
    var address = written.toLowerCase(Locale.ROOT).replace("\0", "");
    return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
  }

  /** Somebody has looked at it, or the rules have done so again. */
  public void settle(MailVerdict found) {
    requireAside();
    verdict = found.verdict();
    reason = found.reason();
    ticketNumber = found.ticket();
  }

  /** Put away, not deleted. */
  public void discard(String words) {
    requireAside();
    discardedFrom = verdict;
    discardReason = words;
    verdict = MailVerdict.Kind.DISCARDED;
  }

  public void takeBack() {
    if (verdict != MailVerdict.Kind.DISCARDED) {
      throw new MailIsSettled(messageNumber);
    }
    verdict = discardedFrom;
    discardedFrom = null;
    discardReason = null;
  }

  public void requireAside() {
    if (!verdict.isAside()) {
      throw new MailIsSettled(messageNumber);
    }
  }

  public MailVerdict asDuplicate() {
    return new MailVerdict(MailVerdict.Kind.DUPLICATE, ticketNumber, messageNumber, "mail.known");
  }

  public IncomingRow row() {
    return new IncomingRow(
        verdict,
        reason,
        from,
        subject,
        ticketNumber,
        messageNumber,
        receivedAt,
        mailbox,
        discardReason);
  }

  public String getMailbox() {
    return mailbox;
  }
}
