package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/tickets.xhtml}. */
@Named
@ViewScoped
public class TicketsView extends TicketList {
  @Inject UserView user;

  @Override
  protected TicketQuery.View first() {
    return TicketQuery.View.OPEN;
  }

  @Override
  protected List<Choice> choices() {
    var views =
        Arrays.stream(TicketQuery.View.values())
            .filter(view -> view != TicketQuery.View.EXPERT || user.isExpert())
            .toList();
    var counts = search().counts(views);
    return views.stream().map(view -> view(view, counts.get(view))).toList();
  }

  @Override
  public boolean isPickable() {
    return user.may(Right.TICKET_BULK);
  }

  @Override
  public String getTicketPage() {
    return "/agent/ticket";
  }
}
