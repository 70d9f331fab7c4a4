package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.ticket.boundary.TicketDetails;

/** Puts together what is known of one ticket, with the name of who works on it. */
@ApplicationScoped
public class Dossiers {
  @Inject Tickets tickets;
  @Inject StaffSearch staff;

  public TicketDetails of(String number) {
    var ticket = tickets.named(number);
    var assignee = ticket.getAssignee();
    var name = assignee == null ? null : staff.names(List.of(assignee)).get(assignee);
    return ticket.details(name);
  }
}
