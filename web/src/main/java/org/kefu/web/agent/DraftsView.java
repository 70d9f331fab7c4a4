package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.ticket.boundary.DraftRow;
import org.kefu.ticket.boundary.SharedDrafts;
import org.kefu.web.shared.UserView;

/** The drafts that lie on the ticket before one. */
@Named
@ViewScoped
public class DraftsView implements Serializable {
  @Inject TicketView ticket;
  @Inject SharedDrafts drafts;
  @Inject UserView user;

  private List<DraftRow> rows;

  public List<DraftRow> getRows() {
    if (rows == null) {
      rows = drafts.of(ticket.getNumber());
    }
    return rows;
  }

  /** The words come with the next page into the composer. */
  public String take(DraftRow draft) {
    rows = null;
    var taken = drafts.take(ticket.getNumber(), draft.id());
    var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
    flash.put(ComposerView.WAITING, taken.text());
    flash.put(ComposerView.WAITING_MODE, taken.kind().name());
    return ticket.here();
  }

  public boolean own(DraftRow draft) {
    return draft.author().equals(user.getLogin());
  }
}
