package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.shared.CrossedInput;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.web.shared.Crossed;
import org.kefu.web.shared.Crossing;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** The custom fields of the ticket on the desk: shown, and filled in where they stand. */
@Named
@ViewScoped
public class TicketFieldsView implements Serializable, Crossed {
  @Inject TicketView ticket;
  @Inject TicketFieldDesk desk;
  @Inject FieldWordsView words;
  private transient List<FieldWordsView.FieldFact> facts;
  private FieldsForm form;
  private Crossing crossing;

  /** Begins to fill them in. */
  public void edit() {
    form = words.form(desk.sheet(ticket.getNumber()));
  }

  public void save() {
    var changes = form.changes();
    try {
      if (!changes.isEmpty()) {
        desk.fill(ticket.getNumber(), changes, form.asRead());
      }
      leave();
      ticket.load();
    } catch (CrossedInput met) {
      meet();
    }
  }

  /** What others wrote meanwhile comes into the form; nothing is saved until it is looked at. */
  private void meet() {
    ticket.load();
    crossing = new Crossing(ticket.getStory().ticket().updatedAt());
    form = form.meet(words.form(desk.sheet(ticket.getNumber())), crossing, words);
  }

  @Override
  public void decide(Crossing.Clash clash, boolean mine) {
    form.decide(crossing, clash, mine);
  }

  public boolean isCrossed() {
    return crossing != null;
  }

  @Override
  public Crossing getCrossing() {
    return crossing;
  }

  public void leave() {
    form = null;
    crossing = null;
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
