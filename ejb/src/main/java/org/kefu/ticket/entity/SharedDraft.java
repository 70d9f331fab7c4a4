package org.kefu.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.ticket.boundary.DraftRow;

/**
 * Words somebody has begun and left on the ticket. They lie here or in the composer of one person,
 * never in both: so nobody writes over somebody else's.
 */
@Entity
@Table(name = "shared_draft")
public class SharedDraft {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_draft_seq")
  @SequenceGenerator(
      name = "shared_draft_seq",
      sequenceName = "shared_draft_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "ticket_number", updatable = false)
  private String ticketNumber;

  @Column(updatable = false)
  private String author;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private MessageKind kind;

  @Column(updatable = false)
  private String body;

  @Column(name = "shared_at", updatable = false)
  private Instant sharedAt;

  protected SharedDraft() {}

  public SharedDraft(String ticket, String author, MessageKind kind, String body, Instant at) {
    ticketNumber = ticket;
    this.author = author;
    this.kind = kind;
    this.body = body.strip();
    sharedAt = at;
  }

  public boolean isOn(String ticket) {
    return ticketNumber.equals(ticket);
  }

  public DraftRow row() {
    return new DraftRow(id, author, null, kind, body, sharedAt);
  }

  public String getAuthor() {
    return author;
  }
}
