package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.boundary.Outbox;
import org.kefu.channel.boundary.OutgoingDetails;
import org.kefu.channel.boundary.OutgoingRow;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Sizes;
import org.kefu.web.shared.Told;
import org.primefaces.model.LazyDataModel;

/** Behind {@code /admin/outgoingMail.xhtml}. */
@Named
@ViewScoped
public class OutgoingMailView implements Serializable {
  @Inject MailSearch search;
  @Inject Outbox outbox;
  @Inject Told told;

  private MailState state;
  private final Rows<OutgoingRow> rows =
      new Rows<>((first, size) -> search.outgoing(state, first, size));
  private transient OutgoingDetails shown;

  public void show(OutgoingRow mail) {
    shown = search.details(mail.number());
    Dialogs.show("mail");
  }

  public void sendAgain(OutgoingRow mail) {
    outbox.sendAgain(mail.number());
    told.done("admin", "outgoingMail.queuedAgain", mail.number());
  }

  /** Given up, or waiting for its next try: both tell why and can be sent now. */
  public boolean failed(OutgoingRow mail) {
    return mail.error() != null;
  }

  public String tone(OutgoingRow mail) {
    return switch (mail.state()) {
      case QUEUED -> "warn";
      case SENT, FILED -> "ok";
      case FAILED -> "bad";
    };
  }

  public MailState[] getStates() {
    return MailState.values();
  }

  public long count(MailState of) {
    return search.outgoing(of, 0, 1).total();
  }

  public LazyDataModel<OutgoingRow> getRows() {
    return rows;
  }

  /** The mail in the dialog, null while none was chosen. */
  public OutgoingDetails getShown() {
    return shown;
  }

  public String size(StoredFile file) {
    return Sizes.of(file.size());
  }

  public MailState getState() {
    return state;
  }

  public void setState(MailState state) {
    this.state = state;
  }
}
