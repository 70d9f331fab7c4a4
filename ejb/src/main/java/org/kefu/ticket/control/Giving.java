package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.channel.boundary.MessagePlaces;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.entity.Ticket;

/**
 * Gives a ticket that was opened for the wrong customer to the one it is from, with all that was
 * said on it: from then on the other one reads nothing of it, on their pages or by an old link.
 */
@ApplicationScoped
public class Giving {
  @Inject Tickets tickets;
  @Inject Conversation conversation;
  @Inject CustomerSearch customers;
  @Inject MessagePlaces places;
  @Inject TicketLog log;
  @Inject Stamp stamp;

  public void give(Ticket ticket, String customer) {
    demandAlone(ticket);
    var caller = conversation.caller(seen(customer));
    var before = ticket.getCustomerNumber();
    if (caller.number().equals(before)) {
      return;
    }
    ticket.giveTo(caller, stamp.now());
    places.give(ticket.getNumber(), caller.number());
    log.line(ticket, "ticket.customerChanged", Map.of("before", before, "after", caller.number()));
  }

  /** Tickets that were merged are of one customer: one would read the words of the other. */
  private void demandAlone(Ticket ticket) {
    if (ticket.isMerged()) {
      throw new TicketIsMerged(ticket.getNumber(), ticket.getMergedInto());
    }
    tickets.mergedInto(ticket.getNumber()).stream()
        .findFirst()
        .ifPresent(
            other -> {
              throw new InvalidInput(TicketPart.CUSTOMER.key(), "customerMerged", other);
            });
  }

  /** Only a customer whom the caller may read, in a region of theirs. */
  private String seen(String number) {
    if (number == null) {
      throw new InvalidInput(TicketPart.CUSTOMER.key(), "required");
    }
    try {
      return customers.details(number).number();
    } catch (BusinessException unknown) {
      throw new InvalidInput(TicketPart.CUSTOMER.key(), "customer", number);
    }
  }
}
