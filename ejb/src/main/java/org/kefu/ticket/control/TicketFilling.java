package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.field.boundary.Fields;
import org.kefu.field.boundary.Filling;
import org.kefu.field.boundary.Stage;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.entity.Ticket;

/** Fills the custom fields of tickets, each change with its line in the log. */
@ApplicationScoped
public class TicketFilling {
  @Inject Fields fields;
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Rights rights;

  /** A form was filled in for a new ticket. */
  public void begin(Ticket ticket, Map<String, String> values, Audience audience) {
    fill(ticket, filling(ticket, values, null, audience), Stage.WHOLE);
  }

  /**
   * @param asRead what the values were for whoever changes them, null where nobody looked
   */
  public void change(Ticket ticket, Map<String, String> values, Map<String, String> asRead) {
    fill(ticket, filling(ticket, values, asRead, Audience.STAFF), Stage.PART);
  }

  /** Refuses a ticket whose fields lack what is demanded before it counts as solved. */
  public void demandDone(Ticket ticket) {
    // whoever acts in the name of others brings what has happened long ago
    if (rights.has(Right.TICKET_WORK)) {
      fill(ticket, filling(ticket, Map.of(), null, Audience.STAFF), Stage.DONE);
    }
  }

  private static Filling filling(
      Ticket ticket, Map<String, String> values, Map<String, String> asRead, Audience audience) {
    return new Filling(
        TicketSubject.NAME,
        ticket.getNumber(),
        TicketSubject.facts(ticket.getType()),
        audience,
        values,
        asRead);
  }

  private void fill(Ticket ticket, Filling filling, Stage stage) {
    var changes = fields.fill(filling, stage);
    if (!changes.isEmpty()) {
      ticket.fill(stamp.now());
    }
    changes.forEach(change -> log.line(ticket, "ticket.ownFieldChanged", change.detail()));
  }

  public Map<String, FieldTrial> tryOut(
      String key, Map<String, String> values, Map<String, TicketType> types) {
    var wanted =
        types.entrySet().stream()
            .map(
                each ->
                    new Filling(
                        TicketSubject.NAME,
                        each.getKey(),
                        TicketSubject.facts(each.getValue()),
                        Audience.STAFF,
                        values,
                        null))
            .toList();
    return fields.tryOut(key, wanted);
  }

  public FieldSheet sheet(Ticket ticket, Audience audience) {
    return fields.sheet(
        TicketSubject.NAME, audience, TicketSubject.facts(ticket.getType()), ticket.getNumber());
  }

  /** The empty fields of a ticket that is about to be opened. */
  public FieldSheet blank(Audience audience) {
    return fields.sheet(TicketSubject.NAME, audience, TicketSubject.facts(TicketType.OTHER), null);
  }
}
