package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketWithheld;
import org.kefu.ticket.entity.Ticket;

/** Keeps a ticket from its customer, or shows it to them after all. */
@ApplicationScoped
public class Withholding {
  @Inject Tickets tickets;
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Event<TicketWithheld> withheld;

  public void keep(Ticket ticket, boolean internal) {
    demandAlone(ticket);
    var before = ticket.isInternal();
    ticket.keepInternal(internal, stamp.now());
    log.line(
        ticket,
        internal ? "ticket.madeInternal" : "ticket.madePublic",
        Map.of("internalWas", String.valueOf(before), "internal", String.valueOf(internal)));
    if (internal) {
      withheld.fire(new TicketWithheld(ticket.getNumber()));
    }
  }

  /** Tickets that were merged are one conversation: it is the customer's as a whole or not. */
  private void demandAlone(Ticket ticket) {
    var other =
        ticket.isMerged()
            ? ticket.getMergedInto()
            : tickets.mergedInto(ticket.getNumber()).stream().findFirst().orElse(null);
    if (other != null) {
      throw new InvalidInput(TicketPart.INTERNAL.key(), "internalMerged", other);
    }
  }
}
