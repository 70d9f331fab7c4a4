package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessagePlaces;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketMerged;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.entity.Ticket;

/** Makes one of two tickets with the same request, and two of them again. */
@ApplicationScoped
public class Merging {
  @Inject Tickets tickets;
  @Inject MessageLog messages;
  @Inject MessagePlaces places;
  @Inject Rearranged rearranged;
  @Inject Parting parting;
  @Inject Event<TicketMerged> merged;

  public void merge(String number, String other) {
    var both = tickets.holdBoth(number, tickets.standing(other, "other"));
    check(both.one(), both.other());
    join(both.one(), both.other());
  }

  private static void check(Ticket from, Ticket into) {
    if (from == into) {
      throw new InvalidInput("other", "mergeSameTicket", from.getNumber());
    }
    if (from.isMerged()) {
      throw new TicketIsMerged(from.getNumber(), from.getMergedInto());
    }
    if (into.isClosed()) {
      throw new InvalidInput("other", "mergeEnded", into.getNumber());
    }
    if (!from.getCustomerNumber().equals(into.getCustomerNumber())) {
      throw new InvalidInput("other", "mergeCustomers", into.getNumber());
    }
    if (from.isInternal() != into.isInternal()) {
      throw new InvalidInput(
          "other", into.isInternal() ? "mergeIntoInternal" : "mergeInternal", into.getNumber());
    }
  }

  private void join(Ticket from, Ticket into) {
    var heard = Moving.heard(messages.conversation(from.getNumber()));
    places.merge(
        from.getNumber(),
        into.getNumber(),
        into.getCustomerNumber(),
        rearranged.why("message.merged", from));
    from.mergeInto(into.getNumber(), rearranged.now());
    rearranged.tell(from, "ticket.mergedInto", Map.of("other", into.getNumber()));
    rearranged.tell(into, "ticket.mergedFrom", Map.of("other", from.getNumber()));
    if (!from.isClosed()) {
      merged.fire(new TicketMerged(from.getNumber()));
    }
    rearranged.retell(into);
    rearranged.answered(into, heard);
  }

  public void part(String number) {
    parting.part(number);
  }

  public List<TicketRow> mergedInto(String number) {
    return tickets.rows(tickets.mergedInto(number));
  }
}
