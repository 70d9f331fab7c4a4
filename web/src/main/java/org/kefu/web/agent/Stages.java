package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.worklist.Steps;

/** The way of a ticket in a few words: where it has been, where it stands, what comes. */
@RequestScoped
public class Stages {
  private static final List<TicketState> WAY =
      List.of(
          TicketState.NEW,
          TicketState.OFFERED,
          TicketState.IN_PROGRESS,
          TicketState.TO_CONFIRM,
          TicketState.CLOSED);

  @Inject Steps steps;
  @Inject Substatuses substatuses;

  public List<Stage> ofStaff(TicketDetails ticket) {
    return of(ticket, false);
  }

  public List<Stage> ofCustomer(TicketDetails ticket) {
    return of(ticket, true);
  }

  /** The step of the process the ticket stands at, in words; its state where it has ended. */
  public String now(TicketDetails ticket) {
    return ticket.step() == null
        ? Bundles.text("common", "state." + ticket.state())
        : steps.label(ticket.step(), Bundles.locale(), false);
  }

  private List<Stage> of(TicketDetails ticket, boolean forCustomer) {
    var stages = new ArrayList<Stage>();
    for (var state : way(ticket)) {
      stages.add(stage(state, ticket, forCustomer));
    }
    return stages;
  }

  /**
   * A detour is shown while the ticket is on it; an ended ticket has no other end, and on an
   * internal one nobody is asked.
   */
  private static List<TicketState> way(TicketDetails ticket) {
    var now = ticket.state();
    var way = new ArrayList<>(WAY);
    if (ticket.internal() && now != TicketState.TO_CONFIRM) {
      way.remove(TicketState.TO_CONFIRM);
    }
    if (now == TicketState.WITHDRAWN) {
      way.remove(TicketState.TO_CONFIRM);
      way.set(way.size() - 1, now);
    } else if (!way.contains(now)) {
      way.add(way.indexOf(TicketState.IN_PROGRESS) + 1, now);
    }
    return way;
  }

  private Stage stage(TicketState state, TicketDetails ticket, boolean forCustomer) {
    var words = forCustomer ? "portal" : "ticket";
    if (state == ticket.state()) {
      return new Stage(label(ticket, words, forCustomer), state.isOpen() ? "is-now" : "is-done");
    }
    boolean done = !ticket.state().isOpen() || state.ordinal() < ticket.state().ordinal();
    return done
        ? new Stage(Bundles.text(words, "stage.done." + state), "is-done")
        : new Stage(Bundles.text(words, "stage.next." + state), "");
  }

  private String label(TicketDetails ticket, String words, boolean forCustomer) {
    return forCustomer
        ? ofCustomer(ticket.state(), ticket.step(), ticket.substatus())
        : label(words, ticket.state(), ticket.step(), false);
  }

  /** Where a ticket stands in the customer's words; a finer state may have some of its own. */
  public String ofCustomer(TicketState state, String step, String substatus) {
    return substatuses
        .forCustomer(substatus, Bundles.locale())
        .orElseGet(() -> label("portal", state, step, true));
  }

  private String label(String words, TicketState state, String step, boolean forCustomer) {
    return step == null
        ? Bundles.text(words, "stage.done." + state)
        : steps.label(step, Bundles.locale(), forCustomer);
  }
}
