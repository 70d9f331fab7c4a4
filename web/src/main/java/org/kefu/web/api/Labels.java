package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.worklist.Steps;

/** What the interface calls the place where a ticket stands. */
@ApplicationScoped
class Labels {
  @Inject Steps steps;
  @Inject Substatuses substatuses;

  /** What the step is called; an ended ticket stands at none and is called by its state. */
  String forStaff(TicketState state, String step, Locale locale) {
    return label(state, step, locale, false);
  }

  /** As {@link #forStaff}, in the customer's words; a finer state may have some of its own. */
  String forCustomer(TicketDetails ticket, Locale locale) {
    return substatuses
        .forCustomer(ticket.substatus(), locale)
        .orElseGet(() -> label(ticket.state(), ticket.step(), locale, true));
  }

  private String label(TicketState state, String step, Locale locale, boolean forCustomer) {
    return step == null
        ? ResourceBundle.getBundle("org.kefu.text.common", locale).getString("state." + state)
        : steps.label(step, locale, forCustomer);
  }
}
