package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.ticket.boundary.ContactDesk;
import org.kefu.web.shared.Sizes;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/contact.xhtml}: one contact, and what becomes of it. */
@Named
@ViewScoped
public class ContactView implements Serializable {
  @Inject ContactLog log;
  @Inject ContactDesk desk;
  @Inject CustomerChoiceView customer;
  @Inject UserView user;
  @Inject Told told;

  private String number;
  private ContactRow contact;
  private String outcome;
  private String toDo;
  private LocalDate until;
  private String other;

  public void load() {
    contact = log.contact(number);
    if (isRegistered()) {
      outcome = contact.record().note().outcome();
      toDo = contact.record().note().toDo();
      until = contact.record().note().until();
    }
  }

  public String tell() {
    log.tell(number, outcome, toDo, until);
    told.done("contact", "kept");
    return again();
  }

  public String done() {
    log.done(number);
    told.done("contact", "isDone");
    return again();
  }

  public String belong() {
    desk.belongTo(number, customer.decide());
    told.done("contact", "kept");
    return again();
  }

  public String open() {
    return "/agent/ticket?faces-redirect=true&number=" + desk.open(number);
  }

  public String join() {
    desk.join(number, other);
    told.done("contact", "joined", other);
    return again();
  }

  private String again() {
    return "/agent/contact?faces-redirect=true&number=" + number;
  }

  public boolean isRegistered() {
    return contact.record() != null;
  }

  public boolean isChangeable() {
    return isRegistered() && user.may("ticket.work");
  }

  public boolean isUndone() {
    return isRegistered() && contact.record().isOpen();
  }

  /** On no ticket yet. */
  public boolean isLoose() {
    return isChangeable() && contact.message().ticketNumber() == null;
  }

  public boolean isNobodys() {
    return isLoose() && contact.customerNumber() == null;
  }

  public boolean isOpenable() {
    return isLoose() && !isNobodys() && !contact.isOurs();
  }

  /** «3:05», minutes and seconds. */
  public String getSpan() {
    return isRegistered() ? Span.length(contact.record().note().seconds()) : null;
  }

  /** Where a file is found. */
  public String href(int place) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/files/"
        + number
        + "/"
        + place;
  }

  public String size(StoredFile file) {
    return Sizes.of(file.size());
  }

  public ContactRow getContact() {
    return contact;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getToDo() {
    return toDo;
  }

  public void setToDo(String toDo) {
    this.toDo = toDo;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
