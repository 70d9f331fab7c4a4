package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kefu.channel.boundary.ConversationGuard;
import org.kefu.shared.InThisTransaction;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.ticket.entity.Ticket;

/**
 * Which tickets somebody sees: who has no right to all of them, those they work on or were called
 * in to, and those of their teams. A ticket that was in reach when a transaction met it stays so
 * until its end: whoever hands it over may finish doing so.
 */
@ApplicationScoped
public class Reach implements ConversationGuard {
  /** A condition of a query for tickets {@code t}; its parameters are those of {@link Bounds}. */
  public static final String CONDITION =
      "(t.assignee = :reachMe or t.team in :reachTeams or t.number in"
          + " (select c.ticketNumber from TicketColleague c where c.login = :reachMe))";

  @PersistenceContext EntityManager em;
  @Inject Rights rights;
  @Inject Mine mine;
  @Inject Colleagues colleagues;
  @Inject InThisTransaction met;

  /** Whose tickets are in reach beside those I was called in to: mine, and those of my teams. */
  public record Bounds(String me, List<String> teams) {
    public boolean hold(Ticket ticket) {
      return me.equals(ticket.getAssignee()) || teams.contains(ticket.getTeam());
    }

    /** As the index keeps them; see {@link FindableTickets}. */
    List<String> words() {
      var words = new ArrayList<String>();
      words.add(assignee(me));
      teams.forEach(team -> words.add(team(team)));
      return words;
    }
  }

  static String assignee(String login) {
    return "user " + login;
  }

  static String team(String code) {
    return "team " + code;
  }

  /** Empty for whoever sees every ticket, and for the system itself. */
  public Optional<Bounds> bounds() {
    return rights.has(Right.TICKET_READ) && !rights.has(Right.TICKET_ALL)
        ? Optional.of(new Bounds(mine.login(), mine.teams()))
        : Optional.empty();
  }

  /** Refuses a ticket out of reach as one that does not exist. */
  Ticket demand(Ticket ticket) {
    return met.get(Met.class, ticket.getNumber(), () -> meet(ticket)).ticket();
  }

  /** A mail reaches its ticket whoever brings it in. */
  void open(Ticket ticket) {
    met.put(Met.class, ticket.getNumber(), new Met(ticket));
  }

  private record Met(Ticket ticket) {}

  private Met meet(Ticket ticket) {
    if (bounds().filter(bounds -> !holds(bounds, ticket)).isPresent()) {
      throw new UnknownTicket(ticket.getNumber());
    }
    return new Met(ticket);
  }

  boolean holds(Bounds bounds, Ticket ticket) {
    return bounds.hold(ticket) || colleagues.at(ticket.getNumber()).contains(bounds.me());
  }

  @Override
  public Set<String> readable(Collection<String> ticketNumbers) {
    var bounds = bounds();
    if (bounds.isEmpty() || ticketNumbers.isEmpty()) {
      return Set.copyOf(ticketNumbers);
    }
    return new HashSet<>(
        em.createQuery(
                "select t.number from Ticket t where t.number in :numbers and " + CONDITION,
                String.class)
            .setParameter("numbers", ticketNumbers)
            .setParameter("reachMe", bounds.get().me())
            .setParameter("reachTeams", bounds.get().teams())
            .getResultList());
  }
}
