package org.kefu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.kefu.staff.boundary.Profile;

/** Behind {@code /portal/ticket.xhtml}: one of the signed-in customer's own tickets. */
@Named("portalTicketView")
@ViewScoped
public class TicketView extends CustomerTicket {
  @Inject Profile profile;
  private String number;

  /** Another's ticket is none of theirs; one that does not exist is refused. */
  @Override
  protected String own() {
    return number != null && isMine() ? number : null;
  }

  private boolean isMine() {
    var owner = tickets.details(number).customerNumber();
    return owner.equals(profile.mine().customerNumber());
  }

  @Override
  protected String files() {
    return FilesServlet.below("/portal/files/" + number);
  }

  @Override
  protected void act(Supplier<Object> work) {
    if (own() != null) {
      work.get();
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
