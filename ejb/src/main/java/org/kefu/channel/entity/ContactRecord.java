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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.kefu.channel.boundary.ContactNote;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.Direction;
import org.kefu.channel.boundary.PostKind;

/** What is known of a contact that somebody registered; its words are a {@link Message}. */
@Entity
@Table(name = "contact_record")
public class ContactRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_record_seq")
  @SequenceGenerator(
      name = "contact_record_seq",
      sequenceName = "contact_record_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "message_number", updatable = false)
  private String message;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Direction direction;

  @Column(updatable = false)
  private Integer seconds;

  @Enumerated(EnumType.STRING)
  @Column(name = "post_kind", updatable = false)
  private PostKind kind;

  @Column(updatable = false)
  private String who;

  private String outcome;

  @Column(name = "to_do")
  private String toDo;

  @Column(name = "to_do_until")
  private LocalDate until;

  @Column(name = "registered_by", updatable = false)
  private String registeredBy;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private Instant doneAt;

  protected ContactRecord() {}

  public ContactRecord(String message, ContactNote note, String registeredBy) {
    this.message = message;
    direction = note.direction();
    seconds = note.seconds();
    kind = note.kind();
    who = clean(note.who());
    this.registeredBy = registeredBy;
    tell(note);
  }

  /** What came of it, and what is still to do; that is open again where it is another. */
  public void tell(ContactNote further) {
    outcome = clean(further.outcome());
    var next = clean(further.toDo());
    if (next == null || !next.equals(toDo)) {
      doneAt = null;
      doneBy = null;
    }
    toDo = next;
    until = next == null ? null : further.until();
  }

  /** What was to do is done; the first who says so has done it. */
  public void done(String by, Instant at) {
    if (toDo != null && doneAt == null) {
      doneBy = by;
      doneAt = at;
    }
  }

  private static String clean(String typed) {
    return typed == null || typed.isBlank() ? null : typed.replace("\0", "").strip();
  }

  public ContactRow.Record view() {
    return new ContactRow.Record(
        new ContactNote(direction, seconds, kind, who, outcome, toDo, until),
        registeredBy,
        doneBy,
        doneAt);
  }

  public String getMessage() {
    return message;
  }
}
