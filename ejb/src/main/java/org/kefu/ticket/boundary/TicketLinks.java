package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Linking;

/** Which tickets belong together. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketLinks {
  @Inject Linking linking;

  /**
   * @param relation what the other ticket is to this one
   */
  public void add(@NotNull String number, @NotNull Relation relation, @NotNull String other) {
    linking.add(number, relation, other);
  }

  /** Removing what somebody else has just removed is no mistake. */
  public void remove(@NotNull String number, @NotNull Long id) {
    linking.remove(number, id);
  }

  /** Those that belong to a ticket: its parent first, then its parts, the open ones before. */
  @RolesAllowed(Right.TICKET_READ)
  public List<LinkRow> of(@NotNull String number) {
    return linking.of(number);
  }

  /** The parts that are still open and in reach, by the number of the ticket they are parts of. */
  @RolesAllowed(Right.TICKET_READ)
  public Map<String, List<String>> openParts(@NotNull Collection<String> numbers) {
    return linking.openParts(numbers);
  }
}
