package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.Tags;
import org.kefu.system.boundary.Numbering;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.entity.Ticket;

/** Makes of what a caller says a ticket with its number; nothing is kept yet. */
@ApplicationScoped
public class NewTickets {
  @Inject Numbering numbering;
  @Inject Conversation conversation;
  @Inject Tags tags;
  @Inject Stamp stamp;

  public Ticket of(OpenTicket command) {
    var ticket =
        new Ticket(
            numbering.next("T"),
            command,
            conversation.caller(command.customerNumber()),
            stamp.who(),
            stamp.now());
    tags.named(command.tags()).forEach(tag -> ticket.tag(tag, stamp.now()));
    return ticket;
  }
}
