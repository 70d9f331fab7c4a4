package org.kefu.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** Tells a member of staff that something on a ticket concerns them. */
@Entity
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private Long id;

  private String login;
  private String kind;

  @Column(name = "ticket_number")
  private String ticketNumber;

  private String subject;

  @Column(name = "message_number")
  private String message;

  private int times = 1;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notice() {}

  /**
   * @param message what it leads to; null for the ticket as a whole
   */
  public Notice(
      String login, String kind, String ticketNumber, String subject, String message, Instant at) {
    this.login = login;
    this.kind = kind;
    this.ticketNumber = ticketNumber;
    this.subject = subject;
    this.message = message;
    this.noticedAt = at;
  }

  /** The same happened once more before it was read. */
  public void renew(Notice later) {
    subject = later.subject;
    message = later.message;
    noticedAt = later.noticedAt;
    times++;
  }

  public String getLogin() {
    return login;
  }

  public int getTimes() {
    return times;
  }

  public String getKind() {
    return kind;
  }

  public String getTicketNumber() {
    return ticketNumber;
  }

  public String getSubject() {
    return subject;
  }

  public String getMessage() {
    return message;
  }

  public Instant getNoticedAt() {
    return noticedAt;
  }

  public Instant getReadAt() {
    return readAt;
  }
}
