package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.search.boundary.Touched;
import org.kefu.ticket.entity.Ticket;

/**
 * The log of a ticket: each change of state, holder and field, with person and time. Whatever is
 * logged is told to the search index.
 */
@ApplicationScoped
public class TicketLog {
  @Inject AuditTrail audit;
  @Inject Event<Touched> touched;

  public void begin(Ticket ticket, Map<String, String> detail) {
    audit.begin(AuditTrail.TICKET, ticket.getNumber(), "ticket.opened", detail);
    touch(ticket);
  }

  public void line(Ticket ticket, String action, Map<String, String> detail) {
    audit.record(AuditTrail.TICKET, ticket.getNumber(), action, detail);
    touch(ticket);
  }

  public void line(Ticket ticket, String action) {
    line(ticket, action, Map.of());
  }

  /** For a change that is not worth a line, as the customer's name. */
  public void touch(Ticket ticket) {
    touched.fire(new Touched(TicketFields.KIND, ticket.getNumber()));
  }
}
