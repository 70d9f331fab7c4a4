package org.kefu.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** That a colleague was called in to a ticket which is not theirs. */
@Entity
@Table(name = "ticket_colleague")
public class TicketColleague {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_colleague_seq")
  @SequenceGenerator(
      name = "ticket_colleague_seq",
      sequenceName = "ticket_colleague_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "ticket_number", updatable = false)
  private String ticketNumber;

  @Column(updatable = false)
  private String login;

  @Column(name = "called_by", updatable = false)
  private String calledBy;

  @Column(name = "called_at", updatable = false)
  private Instant calledAt;

  protected TicketColleague() {}

  public TicketColleague(String ticketNumber, String login, String calledBy, Instant at) {
    this.ticketNumber = Objects.requireNonNull(ticketNumber, "ticketNumber");
    this.login = Objects.requireNonNull(login, "login");
    this.calledBy = Objects.requireNonNull(calledBy, "calledBy");
    this.calledAt = Objects.requireNonNull(at, "at");
  }

  public String getTicketNumber() {
    return ticketNumber;
  }

  public String getLogin() {
    return login;
  }
}
