package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** The box below a conversation: one text, sent as the kind of message that is chosen. */
@Named
@ViewScoped
public class ComposerView implements Serializable {
  private static final String REPLY = "REPLY";
  private static final String NOTE = "NOTE";
  private static final String QUESTION = "QUESTION";
  private static final String SOLUTION = "SOLUTION";

  @Inject TicketView ticket;
  @Inject TicketDesk desk;
  @Inject TicketActions actions;

  private String mode = REPLY;
  private String text;

  public String send() {
    var next = ticket.attempt(this::say);
    if (ticket.isRefused() && getModes().stream().noneMatch(Mode::chosen)) {
      mode = NOTE; // nothing meant for something else may leave as a reply
    }
    return next;
  }

  private void say() {
    switch (mode) {
      case NOTE -> desk.note(ticket.getNumber(), text);
      case QUESTION -> act(TicketAction.ASK);
      case SOLUTION -> act(TicketAction.SOLVE);
      default -> desk.reply(ticket.getNumber(), text);
    }
  }

  private void act(TicketAction action) {
    actions.act(new ActOnTicket(ticket.getNumber(), action, text, null, null, null));
  }

  /** The ways to use the composer that the process allows now. */
  public List<Mode> getModes() {
    var modes = new ArrayList<Mode>();
    modes.add(mode(REPLY, "r", receiver()));
    modes.add(mode(NOTE, "n", Bundles.text("ticket", "composer.noted")));
    if (ticket.isAskable()) {
      modes.add(mode(QUESTION, "q", receiver()));
    }
    if (ticket.isSolvable()) {
      modes.add(mode(SOLUTION, "s", receiver()));
    }
    return modes;
  }

  private Mode mode(String name, String key, String receiver) {
    return Mode.of(name, key, receiver, name.equals(mode));
  }

  public Mode getChosen() {
    return getModes().stream()
        .filter(Mode::chosen)
        .findFirst()
        .orElseGet(() -> mode(REPLY, "r", receiver()));
  }

  private String receiver() {
    var story = ticket.getStory();
    var key = story.getMail() == null ? "composer.noAddress" : "composer.to";
    return Bundles.text("ticket", key, story.ticket().customerName());
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode == null ? REPLY : mode;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
