package org.kefu.web.manager;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.web.agent.Choice;
import org.kefu.web.agent.TicketList;

/** Behind {@code /manager/tickets.xhtml}: the tickets at a step of the process, or all. */
@Named("managerTicketsView")
@ViewScoped
public class TicketsView extends TicketList {
  private static final List<TicketQuery.View> COUNTED =
      List.of(TicketQuery.View.OPEN, TicketQuery.View.UNASSIGNED);

  @Override
  protected TicketQuery.View first() {
    return TicketQuery.View.OPEN;
  }

  @Override
  protected List<Choice> choices() {
    var counts = search().counts(COUNTED);
    var choices = new ArrayList<Choice>();
    var step = filter().get("step");
    if (step != null) {
      var here = search().count(TicketQuery.of(TicketQuery.View.OPEN).at(step));
      choices.add(new Choice(words().step(step), filter().href("view", "OPEN"), true, here));
    }
    choices.add(view(TicketQuery.View.OPEN, counts.get(TicketQuery.View.OPEN)));
    choices.add(view(TicketQuery.View.UNASSIGNED, counts.get(TicketQuery.View.UNASSIGNED)));
    choices.add(view(TicketQuery.View.ALL, null));
    return choices;
  }

  @Override
  public String getTicketPage() {
    return "/manager/ticket";
  }
}
