package org.kefu.workflow.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Teams;

/** What people who work on tickets can do with one now, and doing it. */
@Stateless
@RolesAllowed({Right.TICKET_WORK, Right.TICKET_ASSIGN})
public class TicketActions {
  @Inject Worklist worklist;
  @Inject Teams teams;

  public Set<TicketAction> possible(String number) {
    return worklist.possible(number);
  }

  public void act(@NotNull @Valid ActOnTicket command) {
    teams.check(orNull(command.team()), orNull(command.login()));
    worklist.act(command);
  }

  private static String orNull(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
