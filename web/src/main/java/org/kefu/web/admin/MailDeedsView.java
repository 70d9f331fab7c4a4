package org.kefu.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.AsideMail;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailShelf;
import org.kefu.shared.BusinessException;
import org.kefu.ticket.boundary.MailReview;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** The dialogs in which somebody decides about mails that were set aside, one or several. */
@Named
@ViewScoped
public class MailDeedsView implements Serializable {
  private static final int SUGGESTIONS = 6;

  @Inject MailReview review;
  @Inject MailShelf shelf;
  @Inject AuditTrail audit;
  @Inject Told told;

  private List<IncomingRow> chosen = List.of();
  private AsideMail shown;
  private String email;
  private String ticket;
  private String reason;
  private List<TicketRow> found = List.of();

  /** Opens the dialog of a deed for these mails. */
  public void begin(String dialog, List<IncomingRow> mails) {
    chosen = List.copyOf(mails);
    email = null;
    ticket = null;
    reason = null;
    found = List.of();
    Dialogs.hide("aside");
    Dialogs.show(dialog);
  }

  public void beginWith(String dialog, IncomingRow mail) {
    begin(dialog, List.of(mail));
  }

  public void look(IncomingRow mail) {
    chosen = List.of(mail);
    shown = shelf.look(mail.messageNumber());
    Dialogs.show("aside");
  }

  public void lookForTicket() {
    found = review.suggest(ticket, SUGGESTIONS);
  }

  public void choose(TicketRow row) {
    ticket = row.number();
    found = List.of();
  }

  public String open() {
    return each("mail.opened", mail -> review.open(mail, email));
  }

  public String join() {
    return each("mail.joined", mail -> review.join(mail, ticket));
  }

  /** The ticket that the mail itself names. */
  public String joinNamed(IncomingRow mail) {
    chosen = List.of(mail);
    ticket = mail.ticketNumber();
    return join();
  }

  public String sortAgain(List<IncomingRow> mails) {
    chosen = List.copyOf(mails);
    return each("mail.sortedAgain", review::sortAgain);
  }

  public String discard() {
    return each("mail.discarded", mail -> shelf.discard(mail, reason));
  }

  public String takeBack(List<IncomingRow> mails) {
    chosen = List.copyOf(mails);
    return each("mail.takenBack", shelf::takeBack);
  }

  /** A refusal stands at its field when it is about one mail; among several the others go on. */
  private String each(String done, Consumer<String> deed) {
    var count = 0;
    for (var mail : chosen) {
      try {
        deed.accept(mail.messageNumber());
        count++;
      } catch (BusinessException refusal) {
        if (chosen.size() == 1) {
          throw refusal;
        }
        told.refused(mail.subject(), refusal);
      }
    }
    if (count > 0) {
      told.done("admin", done, count);
    }
    var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return page + "?faces-redirect=true&includeViewParams=true";
  }

  public List<LogLine> getLog() {
    return shown == null ? List.of() : audit.log(AuditTrail.MAIL, shown.mail().messageNumber());
  }

  /** Whose ticket it becomes is asked of one mail only. */
  public boolean isSingle() {
    return chosen.size() == 1;
  }

  public boolean isAside() {
    return chosen.stream().anyMatch(IncomingRow::aside);
  }

  public boolean isDiscarded() {
    return chosen.stream().anyMatch(IncomingRow::discarded);
  }

  public boolean isShowing() {
    return shown != null;
  }

  public List<IncomingRow> getChosen() {
    return chosen;
  }

  public AsideMail getShown() {
    return shown;
  }

  public List<TicketRow> getFound() {
    return found;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getTicket() {
    return ticket;
  }

  public void setTicket(String ticket) {
    this.ticket = ticket;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
