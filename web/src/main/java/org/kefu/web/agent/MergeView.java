package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.web.shared.Told;

/** The dialog that lets a ticket go on in another, and what undoes that. */
@Named
@ViewScoped
public class MergeView implements Serializable {
  @Inject TicketView ticket;
  @Inject TicketRearranging rearranging;
  @Inject Told told;

  private String other;
  private List<TicketRow> merged;

  /** What was merged is read in the other ticket, so that one opens. */
  public String merge() {
    var number = ticket.getNumber();
    return ticket.attempt(
        () -> {
          rearranging.merge(number, other);
          ticket.setNumber(other.strip());
          told.done("ticket", "merge.done", number, other);
        });
  }

  public String part() {
    return ticket.attempt(
        () -> {
          rearranging.part(ticket.getNumber());
          told.done("ticket", "merge.parted", ticket.getNumber());
        });
  }

  /** Other open tickets of the customer: one of these it is nearly always. */
  public List<TicketRow> getLikely() {
    return ticket.getStory().others().stream().filter(row -> row.state().isOpen()).toList();
  }

  /** Read once for a page; both deeds here open it anew. */
  public List<TicketRow> getMerged() {
    if (merged == null) {
      merged = rearranging.mergedInto(ticket.getNumber());
    }
    return merged;
  }

  public void choose(String number) {
    other = number;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
