package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

  private CloseReason reason = CloseReason.DUPLICATE;
  private String words;

  public String close() {
    return ticket.attempt(
        () ->
            actions.act(
                new ActOnTicket(
                    ticket.getNumber(), TicketAction.CLOSE, words, null, null, reason)));
  }

  public List<CloseReason> getReasons() {
    return List.of(CloseReason.DUPLICATE, CloseReason.SPAM, CloseReason.WITHDRAWN);
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
