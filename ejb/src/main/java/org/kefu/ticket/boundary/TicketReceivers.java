package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Receivers;
import org.kefu.ticket.control.Tickets;

/** To whom a reply can go. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketReceivers {
  @Inject Tickets tickets;
  @Inject Receivers receivers;

  /** Whom we answer where nobody is chosen first; empty where nobody has an address. */
  public List<Receiver> of(@NotNull String number) {
    return receivers.all(tickets.named(number));
  }
}
