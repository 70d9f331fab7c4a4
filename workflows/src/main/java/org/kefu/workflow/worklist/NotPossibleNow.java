package org.kefu.workflow.worklist;

import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.shared.BusinessException;

/** The ticket's process is not at a wait that offers this action; says which ones it offers. */
public class NotPossibleNow extends BusinessException {
  private final Set<TicketAction> possible;

  public NotPossibleNow(String number, TicketAction wished, Set<TicketAction> possible) {
    super(number, wished, possible.stream().map(Enum::name).collect(Collectors.joining(" ")));
    this.possible = Set.copyOf(possible);
  }

  public Set<TicketAction> possible() {
    return possible;
  }
}
