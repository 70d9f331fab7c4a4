package org.kefu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.Profile;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.web.agent.Stages;

/** Behind {@code /portal/tickets.xhtml}: what the customer asked, and how it goes. */
@Named("portalTicketsView")
@ViewScoped
public class TicketsView implements Serializable {
  private static final int STEP = 30;

  @Inject OwnTickets tickets;
  @Inject Profile profile;
  @Inject Stages stages;
  private int most = STEP;
  private List<TicketRow> rows = List.of();
  private boolean more;

  public void load() {
    var customer = profile.mine().customerNumber();
    if (customer != null) {
      var read = tickets.rows(customer, 0, most + 1);
      more = read.size() > most;
      rows = read.stream().limit(most).toList();
    }
  }

  public String step(TicketRow row) {
    return stages.ofCustomer(row.state(), row.step(), row.substatus());
  }

  /** True where the customer is the one who must do something. */
  public boolean waitsForCustomer(TicketRow row) {
    return row.state() == TicketState.WAITING || row.state() == TicketState.TO_CONFIRM;
  }

  public List<TicketRow> getRows() {
    return rows;
  }

  public boolean isNone() {
    return rows.isEmpty();
  }

  public boolean isMore() {
    return more;
  }

  public int getNextMost() {
    return most + STEP;
  }

  public int getMost() {
    return most;
  }

  public void setMost(int most) {
    this.most = Math.max(STEP, most);
  }
}
