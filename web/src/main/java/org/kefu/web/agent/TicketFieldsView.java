package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** The custom fields of the ticket on the desk: shown, and filled in where they stand. */
@Named
@ViewScoped
public class TicketFieldsView implements Serializable {
  @Inject TicketView ticket;
  @Inject TicketFieldDesk desk;
  @Inject FieldWordsView words;
  private transient List<FieldWordsView.FieldFact> facts;
  private FieldsForm form;

  /** Begins to fill them in. */
  public void edit() {
    form = words.form(desk.sheet(ticket.getNumber()));
  }

  public void save() {
    var changes = form.changes();
    if (!changes.isEmpty()) {
      desk.fill(ticket.getNumber(), changes, form.asRead());
    }
    leave();
    ticket.load();
  }

  public void leave() {
    form = null;
    facts = null;
  }

  public List<FieldWordsView.FieldFact> getFacts() {
    if (facts == null) {
      facts = words.facts(desk.sheet(ticket.getNumber()));
    }
    return facts;
  }

  public boolean isWritable() {
    return ticket.isWorker();
  }

  public boolean isEdited() {
    return form != null;
  }

  public FieldsForm getForm() {
    return form;
  }
}
