package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kefu.ticket.boundary.TicketQuery;

/** Behind {@code /agent/tickets.xhtml}. */
@Named
@ViewScoped
public class TicketsView extends TicketList {
  @Override
  protected TicketQuery.View first() {
    return TicketQuery.View.OPEN;
  }

  @Override
  protected List<Choice> choices() {
    var counts = search().counts();
    return Arrays.stream(TicketQuery.View.values())
        .map(view -> view(view, counts.get(view)))
        .toList();
  }

  @Override
  public String getTicketPage() {
    return "/agent/ticket";
  }
}
