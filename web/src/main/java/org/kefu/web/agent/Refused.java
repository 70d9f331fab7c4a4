package org.kefu.web.agent;

import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.worklist.TicketAction;

/** Tells why the process refused an action: where the ticket stands, and what is possible there. */
public final class Refused {
  private Refused() {}

  public static String inWords(TicketState now, Set<TicketAction> possible) {
    var state = Bundles.text("common", "state." + now);
    if (possible.isEmpty()) {
      return Bundles.text("ticket", "refused.nothing", state);
    }
    var actions =
        possible.stream()
            .map(action -> Bundles.text("ticket", "action." + action))
            .collect(Collectors.joining(Bundles.text("ticket", "comma")));
    return Bundles.text("ticket", "refused.now", state, actions);
  }
}
