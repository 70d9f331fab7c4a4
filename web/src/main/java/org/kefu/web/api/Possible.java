package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kefu.workflow.worklist.CustomerActions;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** The actions a ticket allows now, as the last part of their address. */
@ApplicationScoped
class Possible {
  @Inject TicketActions actions;
  @Inject CustomerActions customerActions;

  List<String> forStaff(String number) {
    return names(actions.possible(number));
  }

  List<String> forCustomer(String number) {
    return names(customerActions.possible(number));
  }

  private static List<String> names(Collection<TicketAction> actions) {
    return actions.stream().map(action -> action.name().toLowerCase(Locale.ROOT)).toList();
  }
}
