package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.staff.boundary.AccessSearch;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Colleagues;
import org.kefu.ticket.control.Reach;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.UnknownTicket;
import org.kefu.ticket.entity.Ticket;

/** Answers why somebody sees a ticket, or why not. */
@Stateless
@RolesAllowed(Right.SYSTEM_WATCH)
public class TicketReach {
  @Inject Tickets tickets;
  @Inject AccessSearch access;
  @Inject Colleagues colleagues;

  /** The rule that decides. */
  public enum Rule {
    /** Not allowed to read tickets at all. */
    NO_TICKETS(false),
    /** Allowed to read every ticket. */
    ALL(true),
    /** Works on it. */
    OWN(true),
    /** It lies with a team of theirs. */
    TEAM(true),
    /** Was called in to it. */
    CALLED_IN(true),
    /** None of these. */
    ELSEWHERE(false);

    private final boolean open;

    Rule(boolean open) {
      this.open = open;
    }

    public boolean isOpen() {
      return open;
    }
  }

  /** View: the rule, and where the ticket lies; null where it lies with nobody. */
  public record Verdict(String number, Rule rule, String assignee, String team) {}

  public Verdict judge(String number, String login) {
    var ticket = tickets.find(number).orElseThrow(() -> new UnknownTicket(number));
    var person = access.of(login);
    var bounds = new Reach.Bounds(login, List.copyOf(person.teams()));
    return new Verdict(
        number,
        rule(person.has(Right.TICKET_READ), person.has(Right.TICKET_ALL), bounds, ticket),
        ticket.getAssignee(),
        ticket.getTeam());
  }

  private Rule rule(boolean reads, boolean all, Reach.Bounds bounds, Ticket ticket) {
    if (!reads) {
      return Rule.NO_TICKETS;
    }
    if (all) {
      return Rule.ALL;
    }
    if (!bounds.hold(ticket)) {
      return colleagues.at(ticket.getNumber()).contains(bounds.me())
          ? Rule.CALLED_IN
          : Rule.ELSEWHERE;
    }
    return bounds.me().equals(ticket.getAssignee()) ? Rule.OWN : Rule.TEAM;
  }
}
