package org.kefu.workflow.worklist;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a customer can do with a ticket of their own. Open to all because the caller has checked the
 * signed link, or that the signed-in customer owns the ticket.
 */
@Stateless
@PermitAll
public class CustomerActions {
  private static final Set<TicketAction> THEIRS = Set.of(TicketAction.CONFIRM, TicketAction.REFUSE);

  @Inject Worklist worklist;

  public Set<TicketAction> possible(String number) {
    var possible = EnumSet.noneOf(TicketAction.class);
    possible.addAll(worklist.possible(number));
    possible.retainAll(THEIRS);
    return possible;
  }

  public void confirm(String number) {
    worklist.act(new ActOnTicket(number, TicketAction.CONFIRM, null, null, null, null));
  }

  public void refuse(String number, String reason) {
    worklist.act(new ActOnTicket(number, TicketAction.REFUSE, reason, null, null, null));
  }
}
