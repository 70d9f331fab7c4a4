package org.kefu.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.OwnDraftRow;
import org.kefu.ticket.boundary.OwnDrafts;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.SharedDrafts;
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

  /** Words that come with the page, for a last look. */
  static final String WAITING = "composer.waiting";

  /** What those words are to become, where that is no reply. */
  static final String WAITING_MODE = "composer.waitingMode";

  @Inject TicketView ticket;
  @Inject TicketDesk desk;
  @Inject TicketActions actions;
  @Inject SharedDrafts drafts;
  @Inject ReceiversView receivers;
  @Inject OwnDrafts own;

  private String mode = REPLY;
  private String text;
  private String waiting;
  private long keptAt;
  private String to;
  private String cc;
  private final Brought brought = new Brought();

  /** Words that come with the page stand behind what was being written for the same purpose. */
  @PostConstruct
  void begin() {
    var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
    waiting = (String) flash.get(WAITING);
    text = waiting;
    setMode((String) flash.get(WAITING_MODE));
    if (ticket.isChosen() && ticket.isWritable()) {
      keepWithin();
      own.of(ticket.getNumber()).ifPresent(this::goOn);
    }
  }

  /** On an internal ticket nothing is written to the customer, whatever was begun. */
  private void keepWithin() {
    if (isInternal() && (mode.equals(REPLY) || mode.equals(QUESTION))) {
      mode = NOTE;
    }
  }

  private boolean isInternal() {
    return ticket.getStory().ticket().internal();
  }

  private void goOn(OwnDraftRow draft) {
    keptAt = draft.keptAt().toEpochMilli();
    if (waiting == null) {
      mode = draft.kind().name();
      text = draft.text();
      keepWithin();
    } else if (draft.kind().name().equals(mode)) {
      text = draft.text().stripTrailing() + "\n" + waiting;
    }
  }

  public String send() {
    var next = sent(this::say);
    if (ticket.isRefused() && getModes().stream().noneMatch(Mode::chosen)) {
      mode = NOTE; // nothing meant for something else may leave as a reply
    }
    return next;
  }

  /** Leaves what is written on the ticket, where a colleague can go on with it. */
  public String share() {
    return sent(
        () -> {
          if (isCarrying()) {
            throw new InvalidInput("text", "draftCarries");
          }
          drafts.share(ticket.getNumber(), MessageKind.valueOf(mode), text);
        });
  }

  /** The page that follows has an empty box. */
  private String sent(Runnable work) {
    var next = ticket.attempt(work);
    if (next == null) {
      return null;
    }
    own.forget(ticket.getNumber());
    return next + "&sent=true";
  }

  private void say() {
    refuseToDrop();
    switch (mode) {
      case NOTE -> desk.note(ticket.getNumber(), text, brought.files());
      case QUESTION -> act(TicketAction.ASK);
      case SOLUTION -> act(TicketAction.SOLVE);
      default -> desk.answer(ticket.getNumber(), new Reply(text, to, addresses(), brought.files()));
    }
  }

  /** Nothing that was brought for the customer gets lost unsaid. */
  private void refuseToDrop() {
    var taken = mode.equals(REPLY) || mode.equals(NOTE) && !isCopied();
    if (!taken && isCarrying()) {
      throw new InvalidInput("text", "onlyReply");
    }
  }

  private List<String> addresses() {
    return cc == null ? List.of() : List.of(cc.strip().split("[\\s,;，；、]+"));
  }

  /** Copies or files are to leave with the reply. */
  public boolean isCarrying() {
    return !brought.isEmpty() || isCopied();
  }

  private boolean isCopied() {
    return cc != null && !cc.isBlank();
  }

  private void act(TicketAction action) {
    actions.act(new ActOnTicket(ticket.getNumber(), action, text, null, null, null));
  }

  /** The ways to use the composer that the process allows now. */
  public List<Mode> getModes() {
    var modes = new ArrayList<Mode>();
    if (!isInternal()) {
      modes.add(mode(REPLY, "r", receivers.line(to)));
    }
    modes.add(mode(NOTE, "n", Bundles.text("ticket", "composer.noted")));
    if (ticket.isAskable()) {
      modes.add(mode(QUESTION, "q", receivers.line(null)));
    }
    if (ticket.isSolvable()) {
      modes.add(mode(SOLUTION, "s", receivers.line(null)));
    }
    return modes;
  }

  private Mode mode(String name, String key, String receiver) {
    return Mode.of(name, key, receiver, name.equals(mode));
  }

  public Mode getChosen() {
    return getModes().stream().filter(Mode::chosen).findFirst().orElseGet(() -> getModes().get(0));
  }

  public Brought getBrought() {
    return brought;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getCc() {
    return cc;
  }

  public void setCc(String cc) {
    this.cc = cc;
  }

  /** The words that came with the page; null for none. */
  public String getWaiting() {
    return waiting;
  }

  /** When the server was told last what is being written, in milliseconds; 0 for never. */
  public long getKeptAt() {
    return keptAt;
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
