package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.ticket.entity.Ticket;

/** The log of a ticket: each change of state, holder and field, with person and time. */
@ApplicationScoped
public class TicketLog {
  @Inject AuditTrail audit;

  public void begin(Ticket ticket, Map<String, String> detail) {
    audit.begin(AuditTrail.TICKET, ticket.getNumber(), "ticket.opened", detail);
  }

  public void line(Ticket ticket, String action, Map<String, String> detail) {
    audit.record(AuditTrail.TICKET, ticket.getNumber(), action, detail);
  }

  public void line(Ticket ticket, String action) {
    line(ticket, action, Map.of());
  }
}
