package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Correcting;
import org.kefu.ticket.control.TicketFilling;
import org.kefu.ticket.control.Tickets;

/** Where people put right what a ticket says of itself. Nothing of it moves its process. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketCorrections {
  @Inject Tickets tickets;
  @Inject Correcting correcting;
  @Inject TicketFilling filling;

  /** All of it or nothing. */
  public void correct(@NotNull String number, @NotNull @Valid TicketCorrection wanted) {
    var ticket = tickets.hold(number);
    if (wanted.version() != null && wanted.version() != ticket.getVersion()) {
      throw new ChangedMeanwhile(number);
    }
    correcting.correct(ticket, wanted.parts(), wanted.partsAsRead());
    if (!wanted.fields().isEmpty()) {
      filling.change(ticket, wanted.fields(), wanted.fieldsAsRead());
    }
  }
}
