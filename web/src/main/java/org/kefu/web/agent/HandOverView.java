package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.TeamView;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** The dialog that hands a ticket to a team or a person. */
@Named
@ViewScoped
public class HandOverView implements Serializable {
  @Inject TicketView ticket;
  @Inject TicketActions actions;
  @Inject TicketWordsView words;

  private String team;
  private String person;
  private String reason;

  public String handOver() {
    return ticket.attempt(
        () ->
            actions.act(
                new ActOnTicket(
                    ticket.getNumber(), TicketAction.ASSIGN, reason, team, person, null)));
  }

  public List<TeamView> getTeams() {
    return words.teams();
  }

  public List<TeamView.Person> getPeople() {
    return words.members(team);
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
