package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;

/** The customer's number beside the conversation: masked until somebody asks, which is logged. */
@Named
@ViewScoped
public class PhoneView implements Serializable {
  @Inject TicketView ticket;
  @Inject AuditTrail audit;

  private boolean shown;

  public void show() {
    audit.record(
        AuditTrail.CUSTOMER,
        ticket.getStory().ticket().customerNumber(),
        "customer.phoneShown",
        Map.of("ticket", ticket.getNumber()));
    shown = true;
  }

  public String getNumber() {
    var story = ticket.getStory();
    return shown ? story.getPhone() : story.getMaskedPhone();
  }

  public boolean isHidden() {
    return !shown && ticket.getStory().getPhone() != null;
  }
}
