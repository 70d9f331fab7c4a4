package org.kefu.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a ticket came by the public form, and from where: nobody may send too many. */
@Entity
@Table(name = "web_request")
public class WebRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "web_request_seq")
  @SequenceGenerator(
      name = "web_request_seq",
      sequenceName = "web_request_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "ticket_number", updatable = false)
  private String ticket;

  @Column(updatable = false)
  private String caller;

  @Column(name = "asked_at", updatable = false)
  private Instant at;

  protected WebRequest() {}

  /**
   * @param caller what stands for the network address
   */
  public WebRequest(String ticket, String caller, Instant at) {
    this.ticket = ticket;
    this.caller = caller;
    this.at = at;
  }

  public String getTicket() {
    return ticket;
  }
}
