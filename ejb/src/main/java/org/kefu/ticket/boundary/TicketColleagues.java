package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.control.Colleagues;
import org.kefu.ticket.control.Fellows;
import org.kefu.ticket.control.Noting;
import org.kefu.ticket.control.Tickets;

/** Colleagues who help at a ticket of somebody else; they see it although it is not theirs. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketColleagues {
  private static final int MOST = 8;

  @Inject Tickets tickets;
  @Inject Colleagues colleagues;
  @Inject Noting noting;
  @Inject Fellows fellows;

  /**
   * @param words what is asked of them, kept as an internal note; null for nothing in particular
   */
  public void callIn(
      @NotNull String number, @NotBlank String login, @Size(max = 20_000) String words) {
    if (!fellows.has(login)) {
      throw new InvalidInput("colleague", "colleagueUnknown", login);
    }
    var ticket = tickets.hold(number);
    // in this order the note is no second notice to whoever is called
    if (words != null && !words.isBlank()) {
      noting.note(ticket, words);
    }
    colleagues.callIn(ticket, login);
  }

  public void letGo(@NotNull String number, @NotBlank String login) {
    colleagues.letGo(tickets.hold(number), login);
  }

  /** Whom a note may name, by a part of the login or the name; the first eight. */
  public List<TeamView.Person> find(@NotNull String part) {
    return fellows.find(part, MOST);
  }

  /** Their logins, in the order they were called in. */
  @RolesAllowed(Right.TICKET_READ)
  public List<String> at(@NotNull String number) {
    return colleagues.at(tickets.named(number).getNumber());
  }
}
