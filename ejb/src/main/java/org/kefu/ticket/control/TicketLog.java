package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.search.boundary.Touched;
import org.kefu.ticket.boundary.Present;
import org.kefu.ticket.boundary.TicketChanged;
import org.kefu.ticket.entity.Ticket;

/**
 * The log of a ticket: each change of state, holder and field, with person and time. Whatever is
 * logged is told to the search index and to those who have the ticket open.
 */
@ApplicationScoped
public class TicketLog {
  @Inject AuditTrail audit;
  @Inject Attendance attendance;
  @Inject Stamp stamp;
  @Inject Event<Touched> touched;
  @Inject Event<TicketChanged> changed;

  public void begin(Ticket ticket, Map<String, String> detail) {
    audit.begin(AuditTrail.TICKET, ticket.getNumber(), "ticket.opened", detail);
    touch(ticket);
  }

  public void line(Ticket ticket, String action, Map<String, String> detail) {
    audit.record(AuditTrail.TICKET, ticket.getNumber(), action, detail);
    touch(ticket);
    var readers =
        attendance.others(ticket.getNumber(), stamp.who()).stream()
            .map(Present::login)
            .collect(Collectors.toSet());
    if (!readers.isEmpty()) {
      changed.fire(new TicketChanged(ticket.getNumber(), readers));
    }
  }

  public void line(Ticket ticket, String action) {
    line(ticket, action, Map.of());
  }

  /**
   * That we wrote to the customer, with whom it went to; where nothing left, that.
   *
   * @param action the line that says it; with {@code To} or {@code Kept} behind
   */
  void wrote(Ticket ticket, String action, Optional<Sent> sent) {
    sent.ifPresentOrElse(
        mail -> line(ticket, action + "To", Map.of("to", mail.to())),
        () -> line(ticket, action + "Kept"));
  }

  /** For a change that is not worth a line, as the customer's name. */
  public void touch(Ticket ticket) {
    touched.fire(new Touched(TicketFields.KIND, ticket.getNumber()));
  }
}
