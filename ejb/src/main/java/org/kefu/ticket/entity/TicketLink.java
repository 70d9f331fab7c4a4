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
import java.time.Instant;
import org.kefu.ticket.boundary.Relation;

/** That two tickets belong together. It is kept once and read from both sides. */
@Entity
@Table(name = "ticket_link")
public class TicketLink {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_link_seq")
  @SequenceGenerator(
      name = "ticket_link_seq",
      sequenceName = "ticket_link_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Column(name = "one_number")
  private String one;

  @Column(name = "other_number")
  private String other;

  @Column(name = "made_by", updatable = false)
  private String madeBy;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  protected TicketLink() {}

  private TicketLink(String one, Relation relation, String other) {
    this.one = one;
    this.relation = relation;
    this.other = other;
  }

  /** The one form of what can be said from either side. */
  public static TicketLink of(String number, Relation relation, String other) {
    var turned =
        relation == Relation.RELATED
            ? number.compareTo(other) > 0
            : relation == Relation.CHILD || relation == Relation.HAS_DUPLICATE;
    return turned
        ? new TicketLink(other, relation.inverse(), number)
        : new TicketLink(number, relation, other);
  }

  public TicketLink madeBy(String login, Instant at) {
    madeBy = login;
    madeAt = at;
    return this;
  }

  public boolean isOf(String number) {
    return one.equals(number) || other.equals(number);
  }

  /** What the other is, seen from a ticket of this link. */
  public Relation relationFrom(String number) {
    return one.equals(number) ? relation : relation.inverse();
  }

  public String otherThan(String number) {
    return one.equals(number) ? other : one;
  }

  public Long getId() {
    return id;
  }

  public Relation getRelation() {
    return relation;
  }

  public String getOne() {
    return one;
  }

  public String getOther() {
    return other;
  }
}
