package org.kefu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.staff.boundary.Profile;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** Behind {@code /portal/openTicket.xhtml}: a customer asks for themselves. */
@Named("portalOpenTicketView")
@ViewScoped
public class OpenTicketView implements Serializable {
  @Inject OwnTickets tickets;
  @Inject Profile profile;
  @Inject FieldWordsView words;
  private FieldsForm fields;
  private TicketType type;
  private String product;
  private String subject;
  private String text;

  public String open() {
    var number =
        tickets.open(
            new OpenTicket(
                profile.mine().customerNumber(),
                Channel.PORTAL,
                subject,
                text,
                type,
                null,
                product,
                List.of(),
                getFields().values()));
    return "/portal/ticket?faces-redirect=true&number=" + number;
  }

  /** What a customer can be asked for besides. */
  public FieldsForm getFields() {
    if (fields == null) {
      fields = words.form(tickets.sheet(null));
    }
    return fields;
  }

  /** Some fields are only asked for with some types. */
  public void typeChosen() {
    getFields().learn("type", (type == null ? TicketType.OTHER : type).name());
  }

  public TicketType[] getTypes() {
    return TicketType.values();
  }

  /** Somebody who signed in but is no customer of record has nobody to open a ticket for. */
  public boolean isCustomer() {
    return profile.mine().customerNumber() != null;
  }

  public TicketType getType() {
    return type;
  }

  public void setType(TicketType type) {
    this.type = type;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
