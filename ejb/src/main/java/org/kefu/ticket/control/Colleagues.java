package org.kefu.ticket.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.Notices;
import org.kefu.ticket.entity.Ticket;
import org.kefu.ticket.entity.TicketColleague;

/** Who was called in to which ticket. */
@ApplicationScoped
public class Colleagues {
  @PersistenceContext EntityManager em;
  @Inject Notices notices;
  @Inject TicketLog log;
  @Inject Stamp stamp;

  /** In the order they were called in. */
  public List<String> at(String number) {
    return of(List.of(number)).getOrDefault(number, List.of());
  }

  Map<String, List<String>> of(Collection<String> numbers) {
    return em.createQuery(
            "select c from TicketColleague c where c.ticketNumber in :numbers order by c.id",
            TicketColleague.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            groupingBy(
                TicketColleague::getTicketNumber, mapping(TicketColleague::getLogin, toList())));
  }

  /** Calling in who is here already says it to them once more. */
  public void callIn(Ticket ticket, String login) {
    join(ticket, login);
    notices.tell(login, NoticeKind.CALLED_IN, ticket.getNumber(), ticket.getSubject());
  }

  private void join(Ticket ticket, String login) {
    var number = ticket.getNumber();
    if (!at(number).contains(login)) {
      em.persist(new TicketColleague(number, login, stamp.who(), stamp.now()));
      log.line(ticket, "ticket.colleagueCalled", Map.of("login", login));
    }
  }

  /** Whoever is named in a note has a part in the ticket from then on, and is led to the note. */
  void mention(Ticket ticket, String login, String message) {
    if (!login.equals(stamp.who()) && !login.equals(ticket.getAssignee())) {
      join(ticket, login);
    }
    notices.tell(login, NoticeKind.MENTIONED, ticket.getNumber(), ticket.getSubject(), message);
  }

  /** Letting go who has gone already is no mistake. */
  public void letGo(Ticket ticket, String login) {
    var gone =
        em.createQuery(
                "delete from TicketColleague c where c.ticketNumber = :number and c.login = :login")
            .setParameter("number", ticket.getNumber())
            .setParameter("login", login)
            .executeUpdate();
    if (gone > 0) {
      log.line(ticket, "ticket.colleagueLeft", Map.of("login", login));
    }
  }

  /** Tells whoever works on it, without some; who did it themselves is not told. */
  void tell(Ticket ticket, NoticeKind kind, Collection<String> without) {
    Stream.concat(Stream.ofNullable(ticket.getAssignee()), at(ticket.getNumber()).stream())
        .distinct()
        .filter(login -> !without.contains(login))
        .forEach(login -> notices.tell(login, kind, ticket.getNumber(), ticket.getSubject()));
  }
}
