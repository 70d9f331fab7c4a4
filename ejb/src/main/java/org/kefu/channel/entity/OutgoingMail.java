package org.kefu.channel.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.boundary.MailboxCard;
import org.kefu.channel.boundary.NewMail;
import org.kefu.channel.boundary.OutgoingDetails;
import org.kefu.channel.boundary.OutgoingRow;
import org.kefu.channel.boundary.StoredFile;

/** A mail on its way to a customer. It is committed with its cause and leaves afterwards. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {
  private static final int LONGEST_ERROR = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail_seq")
  @SequenceGenerator(
      name = "outgoing_mail_seq",
      sequenceName = "outgoing_mail_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Column(name = "ticket_number")
  private String ticketNumber;

  @Enumerated(EnumType.STRING)
  private MailPurpose purpose;

  @Column(name = "to_address")
  private String to;

  /** Whoever is behind the address, whatever stands after a plus. */
  @Column(name = "to_person")
  private String toPerson;

  @Column(name = "to_name")
  private String toName;

  @Column(name = "cc_addresses")
  private String cc;

  /** Who it leaves from, null for the general address. */
  @Column(name = "from_address")
  private String from;

  @Column(name = "from_name")
  private String fromName;

  /** Where it is answered, null for who it leaves from. */
  @Column(name = "reply_to")
  private String replyTo;

  private String subject;
  private String body;

  /** The body as a page; null for what left before letters had one. */
  private String html;

  @Column(name = "mail_id")
  private String mailId;

  @Column(name = "reply_to_ids")
  private String replyToIds;

  @Enumerated(EnumType.STRING)
  private MailState state = MailState.QUEUED;

  private int attempts;
  private String error;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @ElementCollection
  @CollectionTable(name = "outgoing_file", joinColumns = @JoinColumn(name = "mail_id"))
  @OrderColumn(name = "position")
  private List<Attachment> files = new ArrayList<>();

  protected OutgoingMail() {}

  /**
   * @param from null for the general address
   */
  public OutgoingMail(String number, NewMail mail, MailboxCard from, String mailId, Instant at) {
    this.number = number;
    this.ticketNumber = mail.ticketNumber();
    this.purpose = mail.purpose();
    this.to = mail.to();
    this.toPerson = mail.toPerson();
    this.toName = mail.toName();
    this.cc = String.join("\n", mail.cc());
    mail.files().forEach(file -> files.add(new Attachment(file)));
    this.subject = mail.subject();
    this.body = mail.text();
    this.html = mail.html();
    this.mailId = mailId;
    this.replyToIds = String.join("\n", mail.answers());
    this.createdAt = at;
    if (from != null) {
      this.from = from.address();
      this.fromName = from.name();
    }
  }

  public void answeredAt(String address) {
    replyTo = address;
  }

  /** Handed over: to the mail server, or into the folder where none is set. */
  public void leave(MailState how, Instant at) {
    state = how;
    error = null;
    attempts++;
    sentAt = at;
  }

  public void fail(String reason, boolean last) {
    attempts++;
    error = reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    state = last ? MailState.FAILED : MailState.QUEUED;
  }

  public void queueAgain() {
    state = MailState.QUEUED;
    attempts = 0;
    error = null;
  }

  /** True until it has left: a message delivered twice by the broker then does nothing. */
  public boolean isWaiting() {
    return state == MailState.QUEUED;
  }

  public OutgoingRow row() {
    return new OutgoingRow(
        number, ticketNumber, purpose, to, subject, state, attempts, error, createdAt, sentAt);
  }

  public OutgoingDetails details() {
    return new OutgoingDetails(row(), toName, getCc(), getFiles(), body, html);
  }

  public String getNumber() {
    return number;
  }

  public String getFrom() {
    return from;
  }

  public String getFromName() {
    return fromName;
  }

  public String getReplyTo() {
    return replyTo;
  }

  public String getTo() {
    return to;
  }

  public String getToName() {
    return toName;
  }

  public List<String> getCc() {
    return lines(cc);
  }

  public List<StoredFile> getFiles() {
    return files.stream().map(Attachment::view).toList();
  }

  public String getSubject() {
    return subject;
  }

  public String getBody() {
    return body;
  }

  public String getHtml() {
    return html;
  }

  public String getMailId() {
    return mailId;
  }

  public List<String> getReplyToIds() {
    return lines(replyToIds);
  }

  private static List<String> lines(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  public int getAttempts() {
    return attempts;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public MailPurpose getPurpose() {
    return purpose;
  }

  public String getTicketNumber() {
    return ticketNumber;
  }
}
