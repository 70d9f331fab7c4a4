package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.TicketTagging;
import org.kefu.ticket.control.Tickets;

/** The tags of tickets. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketTags {
  @Inject Tickets tickets;
  @Inject TicketTagging tagging;

  /** A tag the ticket has already is no mistake. */
  public void add(@NotNull String number, @NotNull List<String> names) {
    tagging.add(tickets.hold(number), names);
  }

  public void remove(@NotNull String number, @NotNull String name) {
    tagging.remove(tickets.hold(number), name);
  }

  /** The tags of these tickets by number, in order; none where there are none. */
  @RolesAllowed(Right.TICKET_READ)
  public Map<String, List<String>> of(Collection<String> numbers) {
    return tagging.of(numbers);
  }

  /** How many tickets have each of these; none where no ticket does. */
  @RolesAllowed({Right.TAG_MANAGE, Right.SYSTEM_WATCH})
  public Map<String, Long> uses(Collection<String> names) {
    return tagging.uses(names);
  }
}
