package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.ProcessMoves;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.CloseReason;

/** Deeds that move the token take the one path of every action. */
@ApplicationScoped
public class DeedMoves implements ProcessMoves {
  @Inject TicketActions actions;
  @Inject Steps steps;

  @Override
  public boolean fits(DeedKind kind, String step) {
    return steps.actions(step).contains(action(kind));
  }

  @Override
  public void move(String number, TicketDeed deed) {
    var reason = deed.kind() == DeedKind.CLOSE ? CloseReason.valueOf(deed.value()) : null;
    actions.act(
        new ActOnTicket(
            number, action(deed.kind()), deed.text(), deed.team(), deed.login(), reason));
  }

  @Override
  public void reopen(String number, String words) {
    actions.act(new ActOnTicket(number, TicketAction.REOPEN, words, null, null, null));
  }

  private static TicketAction action(DeedKind kind) {
    return switch (kind) {
      case TAKE -> TicketAction.TAKE;
      case HAND_OVER -> TicketAction.ASSIGN;
      case SOLVE -> TicketAction.SOLVE;
      case CLOSE -> TicketAction.CLOSE;
      default -> throw new IllegalArgumentException(kind + " moves no process");
    };
  }
}
