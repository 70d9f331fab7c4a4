package org.kefu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.kefu.shared.CurrentUser;
import org.kefu.ticket.boundary.SignedLinks;

/**
 * Behind {@code /signed/ticket.xhtml}: the ticket a signed link opens, for nobody who signed in.
 */
@Named
@ViewScoped
public class SignedTicketView extends CustomerTicket {
  @Inject SignedLinks links;
  private String key;
  private String number;

  /** The signature is checked on every request; a page that stays open outlives no link. */
  @Override
  protected String own() {
    try {
      number = links.ticket(key);
    } catch (SignedLinks.LinkRefused e) {
      number = null;
    }
    return number;
  }

  @Override
  protected String files() {
    return FilesServlet.below("/signed/files/" + key);
  }

  @Override
  protected void act(Supplier<Object> work) {
    if (own() != null) {
      CurrentUser.as("customer:" + getTicket().customerNumber(), work);
    }
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
