package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.TicketColleagues;
import org.kefu.web.shared.UserView;

/** The colleagues who help at the ticket on the desk, and the dialog that calls in another. */
@Named
@RequestScoped
public class ColleaguesView {
  @Inject TicketView ticket;
  @Inject TicketWordsView ticketWords;
  @Inject TicketColleagues colleagues;
  @Inject UserView user;

  private List<String> here;
  private String login;
  private String words;

  public List<String> getHere() {
    if (here == null) {
      here = colleagues.at(ticket.getNumber());
    }
    return here;
  }

  /** Everybody in a team but me and those who are here. */
  public List<TeamView.Person> getPeople() {
    return ticketWords.members(null).stream()
        .filter(person -> !person.login().equals(user.getLogin()))
        .filter(person -> !getHere().contains(person.login()))
        .toList();
  }

  /** The page is read again with the note; an answer that is half written is kept. */
  public String callIn() {
    colleagues.callIn(ticket.getNumber(), login, words);
    return ticket.here();
  }

  public void letGo() {
    var request = FacesContext.getCurrentInstance().getExternalContext();
    colleagues.letGo(ticket.getNumber(), request.getRequestParameterMap().get("login"));
    here = null;
    ticket.load();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
