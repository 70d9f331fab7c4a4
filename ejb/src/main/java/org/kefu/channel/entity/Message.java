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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.Reading;
import org.kefu.channel.boundary.Said;
import org.kefu.channel.boundary.StoredFile;

/**
 * One message of the communication log. It is written once; only its place can change, and the
 * charset in which the bytes of a mail are read.
 */
@Entity
public class Message {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_LIST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
  @SequenceGenerator(name = "message_seq", sequenceName = "message_seq", allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private String number;

  @Column(name = "ticket_number")
  private String ticketNumber;

  @Column(name = "customer_number")
  private String customerNumber;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "from_address")
  private String from;

  @Column(name = "to_addresses")
  private String to;

  @Column(name = "cc_addresses")
  private String cc;

  /** Where a mail wants to be answered, null for whom it is from. */
  @Column(name = "reply_to")
  private String replyTo;

  /** Who stands for a mail in the place of its sender, else null. */
  @Column(name = "vouched_by")
  private String vouchedBy;

  @Column(name = "cut_short")
  private boolean cut;

  private String subject;
  private String body;
  private String html;

  @Column(name = "mail_id")
  private String mailId;

  @Column(name = "raw_sha")
  private String rawSha;

  private String why;

  @Column(name = "read_as")
  private String readAs;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(name = "attachment", joinColumns = @JoinColumn(name = "message_id"))
  @OrderColumn(name = "position")
  private List<Attachment> attachments = new ArrayList<>();

  protected Message() {}

  public Message(String number, NewMessage news, Instant at) {
    this.number = number;
    ticketNumber = news.ticketNumber();
    customerNumber = news.customerNumber();
    kind = news.kind();
    channel = news.channel();
    author = news.author();
    authorName = cut(news.authorName(), 200);
    body = storable(news.mail() == null ? news.text() : news.mail().text());
    why = cut(news.why(), 300);
    recordedAt = at;
    sentAt = at;
    if (news.mail() != null) {
      write(news.mail());
    }
  }

  /** A mail that was set aside has found its place: it is somebody's word, or still nobody's. */
  public void place(NewMessage found) {
    ticketNumber = found.ticketNumber();
    customerNumber = found.customerNumber();
    kind = found.kind();
    authorName = cut(found.authorName(), 200);
    why = cut(found.why(), 300);
    vouchedBy = found.mail() == null ? null : cut(found.mail().vouchedBy(), 300);
  }

  /** It belongs to another ticket. */
  public void moveTo(String ticket, String customer, String why) {
    ticketNumber = ticket;
    customerNumber = customer;
    this.why = cut(why, 300);
  }

  /** Somebody could read it better than we did. */
  public void readAs(Reading reading) {
    body = storable(reading.text());
    html = storable(reading.html());
    readAs = reading.charset();
  }

  private void write(NewMessage.Mail mail) {
    mailId = cut(mail.mailId(), LONGEST_LINE);
    from = cut(mail.from(), 300);
    to = list(mail.to());
    cc = list(mail.cc());
    replyTo = cut(mail.replyTo(), 300);
    vouchedBy = cut(mail.vouchedBy(), 300);
    cut = mail.cut();
    subject = cut(mail.subject(), LONGEST_LINE);
    html = storable(mail.html());
    rawSha = mail.rawSha();
    if (mail.sentAt() != null) {
      sentAt = mail.sentAt();
    }
    mail.files().forEach(file -> attachments.add(new Attachment(file)));
  }

  /** As many as there is room for, each whole. */
  private static String list(List<String> all) {
    var lines = new StringBuilder();
    for (var each : all) {
      var line = (lines.isEmpty() ? "" : "\n") + storable(each);
      if (lines.length() + line.length() > LONGEST_LIST) {
        break;
      }
      lines.append(line);
    }
    return lines.toString();
  }

  /** Databases refuse the NUL character; it carries no meaning in a text. */
  private static String storable(String text) {
    return text == null ? null : text.replace("\0", "");
  }

  private static String cut(String text, int most) {
    var clean = storable(text);
    return clean == null || clean.length() <= most ? clean : clean.substring(0, most);
  }

  public MessageView view() {
    return view(attachments.stream().map(Attachment::view).toList());
  }

  /** As {@link #view()}, with the attachments read elsewhere: a conversation reads all at once. */
  public MessageView view(List<StoredFile> files) {
    return new MessageView(
        number,
        ticketNumber,
        kind,
        channel,
        author,
        authorName,
        from,
        lines(to),
        lines(cc),
        subject,
        body,
        html,
        sentAt,
        recordedAt,
        why,
        rawSha != null,
        readAs,
        cut,
        files);
  }

  /**
   * @param files the attachments
   */
  public Said said(List<StoredFile> files) {
    return new Said(number, ticketNumber, subject, body, files);
  }

  private static List<String> lines(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getTicketNumber() {
    return ticketNumber;
  }

  public String getWhy() {
    return why;
  }

  public String getRawSha() {
    return rawSha;
  }

  public String getMailId() {
    return mailId;
  }

  public String getBody() {
    return body;
  }

  public String getSubject() {
    return subject;
  }
}
