package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
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
}
