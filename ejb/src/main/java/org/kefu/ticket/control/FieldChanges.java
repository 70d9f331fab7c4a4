package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.kefu.ticket.boundary.Classification;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketClosed;
import org.kefu.ticket.boundary.TicketSorted;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.entity.Ticket;

/** Changes of a ticket's fields by people and rules, each with its line in the log. */
@ApplicationScoped
public class FieldChanges {
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Event<TicketSorted> sorted;
  @Inject Event<TicketClosed> closed;

  public void classify(Ticket ticket, Classification found) {
    ticket.classify(found, stamp.now());
    log.line(
        ticket,
        "ticket.classified",
        Map.of(
            "category", found.category(),
            "type", found.type().name(),
            "priority", String.valueOf(found.priority()),
            "why", found.why()));
    tellSorted(ticket);
  }

  private void tellSorted(Ticket ticket) {
    sorted.fire(new TicketSorted(ticket.getNumber(), ticket.getType(), ticket.getTeam()));
  }

  public void close(Ticket ticket, CloseReason reason) {
    var detail = ticket.getSubstatus();
    ticket.close(reason, stamp.now());
    log.line(ticket, "ticket.closed", Map.of("reason", reason.name()));
    detailed(ticket, detail);
    closed.fire(new TicketClosed(ticket.getNumber()));
  }

  public void prioritise(Ticket ticket, int priority) {
    var before = String.valueOf(ticket.getPriority());
    ticket.prioritise(priority, stamp.now());
    log.line(
        ticket, "ticket.prioritised", Map.of("before", before, "after", String.valueOf(priority)));
  }

  public void reword(Ticket ticket, String subject) {
    var before = ticket.getSubject();
    ticket.reword(subject, stamp.now());
    log.line(ticket, "ticket.reworded", Map.of("was", before, "is", subject));
  }

  public void categorise(Ticket ticket, String category) {
    var before = ticket.details(null).category();
    ticket.categorise(category, stamp.now());
    log.line(
        ticket,
        "ticket.categorised",
        Map.of("categoryWas", orEmpty(before), "category", orEmpty(category)));
  }

  public void concern(Ticket ticket, String product) {
    var before = ticket.details(null).product();
    ticket.concern(product, stamp.now());
    log.line(
        ticket, "ticket.productChanged", Map.of("was", orEmpty(before), "is", orEmpty(product)));
  }

  public void detail(Ticket ticket, String substatus) {
    var before = ticket.getSubstatus();
    ticket.detail(substatus, stamp.now());
    detailed(ticket, before);
  }

  /** The process has taken away what belonged to the state before. */
  public void detailed(Ticket ticket, String before) {
    if (!Objects.equals(before, ticket.getSubstatus())) {
      log.line(
          ticket,
          "ticket.substatus",
          Map.of("substatusWas", orEmpty(before), "substatus", orEmpty(ticket.getSubstatus())));
    }
  }

  private static String orEmpty(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public void retype(Ticket ticket, TicketType type) {
    var before = ticket.getType().name();
    ticket.retype(type, stamp.now());
    log.line(ticket, "ticket.retyped", Map.of("before", before, "after", type.name()));
    tellSorted(ticket);
  }
}
