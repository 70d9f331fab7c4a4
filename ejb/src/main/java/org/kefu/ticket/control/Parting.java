package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.channel.boundary.MessagePlaces;
import org.kefu.staff.boundary.Teams;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketParted;
import org.kefu.ticket.entity.Ticket;

/** Undoes a merge: both tickets are as they would be without it. */
@ApplicationScoped
public class Parting {
  @Inject Tickets tickets;
  @Inject MessagePlaces places;
  @Inject Teams teams;
  @Inject Rearranged rearranged;
  @Inject Event<TicketParted> parted;

  public void part(String number) {
    var into = tickets.named(number).getMergedInto();
    if (into != null) {
      var both = tickets.holdBoth(number, into);
      if (into.equals(both.one().getMergedInto())) {
        part(both.one(), both.other());
      }
    }
  }

  private void part(Ticket ticket, Ticket from) {
    var ended = ticket.getCloseReason() == CloseReason.MERGED;
    var within = tickets.chain(ticket.getNumber());
    ticket.part(rearranged.now());
    places.part(ticket.getNumber(), ticket.getCustomerNumber(), within);
    rearranged.tell(ticket, "ticket.partedFrom", Map.of("other", from.getNumber()));
    rearranged.tell(from, "ticket.parted", Map.of("other", ticket.getNumber()));
    rearranged.retell(ticket);
    within.stream().skip(1).forEach(each -> rearranged.retell(tickets.hold(each)));
    if (ended) {
      parted.fire(again(ticket));
    }
  }

  private TicketParted again(Ticket ticket) {
    var details = ticket.details(null);
    var assignee = ticket.getAssignee();
    return new TicketParted(
        ticket.getNumber(),
        details.category(),
        details.type(),
        ticket.getPriority(),
        ticket.getTeam(),
        assignee != null && teams.canWork(assignee) ? assignee : null);
  }
}
