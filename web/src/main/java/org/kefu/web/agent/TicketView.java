package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.kefu.checklist.control.ItemsAreOpen;
import org.kefu.workflow.worklist.ChangedMeanwhile;
import org.kefu.workflow.worklist.NotPossibleNow;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Behind {@code /agent/ticket.xhtml}: one conversation, and what can be done with it now. */
@Named
@ViewScoped
public class TicketView implements Serializable {
  @Inject TicketActions actions;
  @Inject Stories stories;
  @Inject QueueView queue;

  private String number;
  private Story story;
  private Set<TicketAction> possible = Set.of();
  private String refused;
  private boolean asked = true;

  /** Reads everything anew on every request, so nobody acts on what has passed. */
  public void load() {
    queue.load();
    if (number == null) {
      asked = false;
      number = queue.first();
    }
    if (number != null) {
      read();
    }
  }

  private void read() {
    story = stories.of(number);
    possible = isWorker() || isAssigner() ? actions.possible(number) : Set.of();
  }

  /** A refusal by the process is told in words with what is possible now; what was typed stays. */
  String attempt(Runnable work) {
    return carriedOut(work) ? here() : null;
  }

  /** As {@link #attempt}, for what leads nowhere else. */
  boolean carriedOut(Runnable work) {
    refused = null;
    try {
      work.run();
      return true;
    } catch (NotPossibleNow | ChangedMeanwhile e) {
      read();
      refused = Refused.inWords(story.ticket().state(), possible);
      return false;
    } catch (ItemsAreOpen e) {
      refused = Bundles.refusal(e);
      return false;
    }
  }

  /** The outcome that shows this ticket anew. */
  String here() {
    return "/agent/ticket?faces-redirect=true&number=" + number + "&queue=" + queue.getQueue();
  }

  public boolean isWorker() {
    return isUserInRole("ticket.work");
  }

  private static boolean isAssigner() {
    return isUserInRole("ticket.assign");
  }

  private static boolean isUserInRole(String right) {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(right);
  }

  private boolean can(TicketAction action) {
    return possible.contains(action);
  }

  public boolean isTakeable() {
    return isWorker() && can(TicketAction.TAKE);
  }

  public boolean isAssignable() {
    return can(TicketAction.ASSIGN);
  }

  public boolean isAskable() {
    return isWorker() && can(TicketAction.ASK);
  }

  public boolean isSolvable() {
    return isWorker() && can(TicketAction.SOLVE);
  }

  public boolean isExpertable() {
    return isWorker() && can(TicketAction.EXPERT);
  }

  public boolean isReturnable() {
    return isWorker() && can(TicketAction.RETURN);
  }

  public boolean isReopenable() {
    return isWorker() && can(TicketAction.REOPEN);
  }

  /** What has ended may be the same as what is still open. */
  public boolean isMergeable() {
    return isWorker() && !story.ticket().isMerged();
  }

  public boolean isClosable() {
    return can(TicketAction.CLOSE);
  }

  /** Whoever works here may talk on an open ticket. */
  public boolean isWritable() {
    return isWorker() && story.ticket().state().isOpen();
  }

  public boolean isEnded() {
    return isWorker() && !story.ticket().state().isOpen() && !story.ticket().isMerged();
  }

  public boolean isChosen() {
    return story != null;
  }

  public boolean isRefused() {
    return refused != null;
  }

  public String getRefusal() {
    return refused;
  }

  public Story getStory() {
    return story;
  }

  /** On a phone there is room for the queue or the conversation; a number asks for the latter. */
  public String getReading() {
    return asked ? "is-reading" : "";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
