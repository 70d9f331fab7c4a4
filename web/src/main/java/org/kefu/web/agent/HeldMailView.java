package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.staff.boundary.Right;

/**
 * The mails that name the ticket on the page and wait for somebody who says whether they belong.
 */
@Named
@ViewScoped
public class HeldMailView implements Serializable {
  @Inject MailSearch search;
  @Inject TicketView ticket;

  private List<IncomingRow> mails;

  public List<IncomingRow> getMails() {
    if (mails == null) {
      mails = isSorter() ? search.heldFor(ticket.getNumber()) : List.of();
    }
    return mails;
  }

  public boolean isAny() {
    return !getMails().isEmpty();
  }

  public boolean isSorter() {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Right.MAIL_SORT);
  }
}
