package org.kefu.customer.entity;

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
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.customer.boundary.ProposalSource;
import org.kefu.customer.boundary.ProposalState;

/** Something that may belong into a customer's file; it is proposed once, whatever became of it. */
@Entity
@Table(name = "customer_proposal")
public class CustomerProposal {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_proposal_seq")
  @SequenceGenerator(
      name = "customer_proposal_seq",
      sequenceName = "customer_proposal_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "customer_number", updatable = false)
  private String customerNumber;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ProposalKind kind;

  @Column(name = "told", updatable = false)
  private String value;

  @Column(name = "told_key", updatable = false)
  private String key;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ProposalSource source;

  @Column(updatable = false)
  private String origin;

  @Column(name = "ticket_number", updatable = false)
  private String ticketNumber;

  @Column(updatable = false)
  private String sender;

  @Column(name = "told_at", updatable = false)
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.OPEN;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  /**
   * What somebody told.
   *
   * @param key the same for every way of writing it
   */
  public record Told(ProposalKind kind, String value, String key) {}

  /**
   * Where it was told.
   *
   * @param sender the mail address it came from, or null
   */
  public record Origin(
      ProposalSource source, String origin, String ticket, String sender, Instant at) {}

  protected CustomerProposal() {}

  public CustomerProposal(String customer, Told told, Origin from) {
    customerNumber = customer;
    kind = told.kind();
    value = told.value();
    key = told.key();
    source = from.source();
    origin = from.origin();
    ticketNumber = from.ticket();
    sender = from.sender();
    toldAt = from.at();
  }

  public void settle(ProposalState how, String by, Instant at) {
    state = how;
    settledBy = by;
    settledAt = at;
  }

  public Told told() {
    return new Told(kind, value, key);
  }

  public ProposalRow row() {
    return new ProposalRow(id, kind, value, state, source, origin, ticketNumber, toldAt, null);
  }

  public boolean isOpen() {
    return state == ProposalState.OPEN;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public String getOrigin() {
    return origin;
  }

  public String getSender() {
    return sender;
  }
}
