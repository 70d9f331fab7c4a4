package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.MaskedPart;
import org.kefu.web.shared.UserView;

/** The customer's number beside the conversation: masked until somebody asks, which is logged. */
@Named
@ViewScoped
public class PhoneView implements Serializable {
  @Inject TicketView ticket;
  @Inject CustomerSearch customers;
  @Inject UserView user;

  private String shown;

  public void show() {
    shown =
        customers.reveal(
            ticket.getStory().ticket().customerNumber(),
            MaskedPart.PHONE,
            0,
            Map.of("ticket", ticket.getNumber()));
  }

  public String getNumber() {
    return shown == null ? ticket.getStory().getMaskedPhone() : shown;
  }

  public boolean isHidden() {
    return shown == null && user.may("customer.reveal") && ticket.getStory().getPhone() != null;
  }
}
