package org.kefu.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.web.agent.Choice;
import org.kefu.web.agent.Refused;
import org.kefu.web.agent.TicketList;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.ChangedMeanwhile;
import org.kefu.workflow.worklist.NotPossibleNow;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;
import org.primefaces.PrimeFaces;

/** Behind {@code /dispatch/tickets.xhtml}: what nobody has, and handing it to somebody. */
@Named("dispatchTicketsView")
@ViewScoped
public class TicketsView extends TicketList {
  private static final String BY_HAND = "Task_AssignByHand";
  private static final List<TicketQuery.View> COUNTED =
      List.of(TicketQuery.View.UNASSIGNED, TicketQuery.View.OPEN);

  @Inject TicketActions actions;
  private TicketDetails chosen;
  private String team;
  private String person;
  private String reason;
  private String refused;

  @Override
  protected TicketQuery.View first() {
    return TicketQuery.View.UNASSIGNED;
  }

  @Override
  protected List<Choice> choices() {
    var counts = search().counts(COUNTED);
    var byHand = TicketQuery.of(TicketQuery.View.OPEN).at(BY_HAND);
    return List.of(
        view(TicketQuery.View.UNASSIGNED, counts.get(TicketQuery.View.UNASSIGNED)),
        new Choice(
            words().step(BY_HAND),
            "?view=OPEN&step=" + BY_HAND,
            BY_HAND.equals(filter().get("step")),
            search().count(byHand)),
        view(TicketQuery.View.OPEN, counts.get(TicketQuery.View.OPEN)),
        view(TicketQuery.View.ALL, null));
  }

  @Override
  public String getTicketPage() {
    return "/dispatch/ticket";
  }

  public void choose(String number) {
    chosen = search().details(number);
    team = chosen.team();
    person = null;
    reason = null;
    refused = null;
  }

  /** Assigns the chosen ticket; a refusal by the process is told, what was typed stays. */
  public void assign() {
    try {
      actions.act(
          new ActOnTicket(chosen.number(), TicketAction.ASSIGN, reason, team, person, null));
      PrimeFaces.current().ajax().addCallbackParam("assigned", true);
      chosen = null;
      load();
    } catch (NotPossibleNow | ChangedMeanwhile e) {
      var state = search().details(chosen.number()).state();
      refused = Refused.inWords(state, actions.possible(chosen.number()));
    }
  }

  public List<TeamView> getTeams() {
    return words().teams();
  }

  public List<TeamView.Person> getPeople() {
    return words().members(team);
  }

  public boolean isChosen() {
    return chosen != null;
  }

  public TicketDetails getChosenTicket() {
    return chosen;
  }

  public boolean isRefused() {
    return refused != null;
  }

  public String getRefusal() {
    return refused;
  }

  public String getToTeam() {
    return team;
  }

  public void setToTeam(String toTeam) {
    this.team = toTeam;
  }

  public String getToPerson() {
    return person;
  }

  public void setToPerson(String toPerson) {
    this.person = toPerson;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
