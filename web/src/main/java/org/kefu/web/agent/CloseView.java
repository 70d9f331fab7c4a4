package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.BlockedSenders;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** The dialog that ends a ticket without a solution. */
@Named
@ViewScoped
public class CloseView implements Serializable {
  @Inject TicketView ticket;
  @Inject TicketActions actions;
  @Inject BlockedSenders senders;

  private CloseReason reason = CloseReason.DUPLICATE;
  private String words;
  private boolean blocking;

  public String close() {
    return ticket.attempt(
        () -> {
          if (blocking && isBlockable()) {
            senders.block(getSender(), ticket.getNumber());
          }
          actions.act(
              new ActOnTicket(ticket.getNumber(), TicketAction.CLOSE, words, null, null, reason));
        });
  }

  /** Whoever writes rubbish will do so again. */
  public boolean isBlockable() {
    return reason == CloseReason.SPAM
        && getSender() != null
        && FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Right.MAIL_SORT);
  }

  /** The address the ticket began with, null when it was no mail. */
  public String getSender() {
    return ticket.getStory().talk().stream()
        .filter(TalkLine::isMessage)
        .findFirst()
        .map(TalkLine::address)
        .orElse(null);
  }

  public boolean isBlocking() {
    return blocking;
  }

  public void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  public List<CloseReason> getReasons() {
    return CloseReason.chosen();
  }

  public CloseReason getReason() {
    return reason;
  }

  public void setReason(CloseReason reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
