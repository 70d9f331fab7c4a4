package org.kefu.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.web.agent.Bundles;
import org.kefu.web.agent.Stage;
import org.kefu.web.agent.Stages;
import org.kefu.web.agent.Talk;
import org.kefu.web.agent.TalkLine;
import org.kefu.web.shared.Parts;
import org.kefu.workflow.worklist.ChangedMeanwhile;
import org.kefu.workflow.worklist.CustomerActions;
import org.kefu.workflow.worklist.NotPossibleNow;
import org.kefu.workflow.worklist.TicketAction;

/** What a customer sees of a ticket of theirs and can do with it, whichever way they came. */
public abstract class CustomerTicket implements Serializable {
  @Inject OwnTickets tickets;
  @Inject MessageLog messages;
  @Inject CustomerActions actions;
  @Inject Stages stages;
  @Inject Talk talk;

  private TicketDetails ticket;
  private List<Stage> way = List.of();
  private List<TalkLine> lines = List.of();
  private Set<TicketAction> possible = Set.of();
  private boolean refusing;
  private boolean late;
  private String thanks;
  private String reason;
  private String answer;
  private transient List<Part> chosen;

  /** The number of the ticket, once it is certain that it is theirs; null when it is not. */
  protected abstract String own();

  /** The address below which the files of the ticket are read. */
  protected abstract String files();

  /** Does something in the customer's name. */
  protected abstract void act(Supplier<Object> work);

  public void load() {
    var number = current();
    if (number != null) {
      ticket = tickets.details(number);
      way = stages.ofCustomer(ticket);
      lines = talk.forCustomer(messages.shownToCustomer(number), files());
      possible = actions.possible(number);
    }
  }

  /** Where a ticket that was merged goes on: the customer is the same. */
  private String current() {
    var number = own();
    return number == null ? null : tickets.current(number);
  }

  public void confirm() {
    attempt(() -> actions.confirm(current()), "confirmed");
  }

  public void refuse() {
    attempt(() -> actions.refuse(current(), reason), "refused");
  }

  public void send() {
    attempt(() -> tickets.hear(current(), answer, Parts.read(chosen)), "answered");
  }

  /** Somebody was faster, or a rule was: the page shows what is true now and keeps the words. */
  private void attempt(Runnable work, String done) {
    late = false;
    try {
      act(
          () -> {
            work.run();
            return null;
          });
      thanks = done;
      refusing = false;
      reason = null;
      answer = null;
    } catch (NotPossibleNow | ChangedMeanwhile e) {
      late = true;
    }
    load();
  }

  public void startRefusing() {
    refusing = true;
    thanks = null;
  }

  public void stopRefusing() {
    refusing = false;
  }

  public boolean isFound() {
    return ticket != null;
  }

  public boolean isConfirmable() {
    return possible.contains(TicketAction.CONFIRM);
  }

  public boolean isDeciding() {
    return isConfirmable() && !refusing;
  }

  public boolean isRefusing() {
    return refusing && possible.contains(TicketAction.REFUSE);
  }

  public boolean isAsked() {
    return ticket.state() == TicketState.WAITING;
  }

  /** While we wait for their answer it stands on top; else it is an addition below. */
  public boolean isAddable() {
    return !isAsked() && !isConfirmable();
  }

  public boolean isLate() {
    return late;
  }

  public boolean isThanked() {
    return thanks != null;
  }

  public String getThanks() {
    return Bundles.text("portal", "thanks." + thanks);
  }

  public String getNumberWords() {
    var about = Bundles.text("portal", "ticket.number", ticket.number());
    return ticket.product() == null ? about : about + " · " + ticket.product();
  }

  public String getHeadline() {
    return Bundles.text("portal", "headline." + ticket.state());
  }

  public String getLead() {
    return Bundles.text("portal", "lead." + ticket.state());
  }

  /** What we asked last, to be read right above the field for the answer. */
  public String getQuestion() {
    return last("question");
  }

  public String getSolution() {
    return ticket.solution();
  }

  private String last(String look) {
    return lines.stream()
        .filter(line -> line.look().equals(look))
        .reduce((first, second) -> second)
        .map(TalkLine::text)
        .orElse("");
  }

  public String getAnswerTitle() {
    return Bundles.text("portal", ticket.state().isOpen() ? "answer.add" : "answer.again");
  }

  public TicketDetails getTicket() {
    return ticket;
  }

  public List<Stage> getWay() {
    return way;
  }

  /** What was said, without the days between: a customer's story is short. */
  public List<TalkLine> getSaid() {
    return lines.stream().filter(TalkLine::isMessage).toList();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getAnswer() {
    return answer;
  }

  public List<Part> getChosen() {
    return chosen;
  }

  public void setChosen(List<Part> chosen) {
    this.chosen = chosen;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
