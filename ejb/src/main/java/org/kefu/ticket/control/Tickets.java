package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kefu.shared.InOrder;
import org.kefu.shared.InThisTransaction;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.entity.Ticket;

/** All tickets. */
@ApplicationScoped
public class Tickets {
  /** The beginning of every query for rows of a list. */
  public static final String ROW =
      """
      select new org.kefu.ticket.boundary.TicketRow(t.number, t.subject, t.excerpt, t.type,
        t.priority, t.channel, t.state, t.substatus, t.step, t.team, t.assignee, u.name,
        t.customerNumber, t.customerName, t.product, t.reopenCount, t.openedAt, t.updatedAt,
        t.internal)
      from Ticket t left join AppUser u on u.login = t.assignee\
      """;

  @PersistenceContext EntityManager em;
  @Inject InThisTransaction held;
  @Inject Reach reach;

  /** What this transaction has read without holding it. */
  private record Seen(Optional<Ticket> ticket) {}

  public void add(Ticket ticket) {
    em.persist(ticket);
    held.put(Ticket.class, ticket.getNumber(), ticket);
    reach.open(ticket);
  }

  /** The ticket, when it is in the reach of the caller. */
  public Ticket named(String number) {
    return reach.demand(find(number).orElseThrow(() -> new UnknownTicket(number)));
  }

  /** The ticket, whoever asks. */
  public Optional<Ticket> find(String number) {
    return held.find(Ticket.class, number).or(() -> seen(number));
  }

  private Optional<Ticket> seen(String number) {
    return held.get(Seen.class, number, () -> new Seen(query(number).getResultStream().findFirst()))
        .ticket();
  }

  /**
   * The ticket, held until this transaction ends: whoever else wants to change it waits, sees what
   * became of it and decides then. So two people never act on the same moment of a ticket.
   */
  public Ticket hold(String number) {
    return held.get(Ticket.class, number, () -> reach.demand(lock(number)));
  }

  /** As {@link #hold}, for what a mail says to it, whoever brings the mail. */
  public Ticket holdForMail(String number) {
    return held.get(
        Ticket.class,
        number,
        () -> {
          var ticket = lock(number);
          reach.open(ticket);
          return ticket;
        });
  }

  /**
   * Two tickets for a change of both; always in the same order, so that nobody waits in circles.
   */
  public Both holdBoth(String one, String other) {
    var first = one.compareTo(other) <= 0 ? one : other;
    hold(first);
    return new Both(hold(one), hold(other));
  }

  /** Two tickets that are changed together. */
  public record Both(Ticket one, Ticket other) {}

  /** The number of a ticket as somebody typed it; refused at its field where there is none. */
  public String typed(String written, String field) {
    var number = written.strip().toUpperCase(Locale.ROOT);
    return find(number).orElseThrow(() -> new InvalidInput(field, "ticket", written)).getNumber();
  }

  /** As {@link #typed}; refused too where the ticket goes on in another. */
  public String standing(String written, String field) {
    var number = typed(written, field);
    var ticket = find(number).orElseThrow();
    if (ticket.isMerged()) {
      throw new InvalidInput(field, "merged", number, ticket.getMergedInto());
    }
    return number;
  }

  /** The ticket and those in which its conversation goes on, in this order. */
  public List<String> chain(String number) {
    var chain = new ArrayList<String>();
    for (var next = number; next != null && !chain.contains(next); next = into(next)) {
      chain.add(next);
    }
    return chain;
  }

  private String into(String number) {
    return find(number).map(Ticket::getMergedInto).orElse(null);
  }

  /** The numbers of the tickets that were merged into this one. */
  public List<String> mergedInto(String number) {
    return em.createQuery(
            "select t.number from Ticket t where t.mergedInto = :number order by t.id",
            String.class)
        .setParameter("number", number)
        .getResultList();
  }

  private Ticket lock(String number) {
    return query(number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownTicket(number));
  }

  /** These tickets, with their tags. */
  public List<Ticket> these(Collection<String> numbers) {
    return em.createQuery("select t from Ticket t where t.number in :numbers", Ticket.class)
        .setParameter("numbers", numbers)
        .setHint("eclipselink.batch", "t.tags")
        .getResultList();
  }

  /** The numbers of tickets in the order in which they were opened. */
  public List<String> numbersAfter(String number, int size) {
    var last = number == null ? 0L : named(number).getId();
    return em.createQuery(
            "select t.number from Ticket t where t.id > :last order by t.id", String.class)
        .setParameter("last", last)
        .setMaxResults(size)
        .getResultList();
  }

  /** Rows of those in reach, in the order of the numbers. */
  public List<TicketRow> rows(List<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var rows = within("t.number in :numbers", "").setParameter("numbers", numbers).getResultList();
    return InOrder.of(numbers, rows, TicketRow::number);
  }

  public boolean isKnown(String externalNumber) {
    return em.createQuery(
                "select count(t) from Ticket t where t.externalNumber = :number", Long.class)
            .setParameter("number", externalNumber)
            .getSingleResult()
        > 0;
  }

  public List<Ticket> of(String customerNumber) {
    return em.createQuery(
            "select t from Ticket t where t.customerNumber = :customer order by t.id", Ticket.class)
        .setParameter("customer", customerNumber)
        .getResultList();
  }

  /** The tickets that came along with a merge of customers. */
  public List<Ticket> movedBy(String merge) {
    return em.createQuery(
            "select t from Ticket t where :merge member of t.merges order by t.id", Ticket.class)
        .setParameter("merge", merge)
        .getResultList();
  }

  public List<Ticket> openOf(String customerNumber) {
    return em.createQuery(
            "select t from Ticket t where t.customerNumber = :customer and t.closed = false",
            Ticket.class)
        .setParameter("customer", customerNumber)
        .getResultList();
  }

  /** Rows of what a customer may see of their own, the last changed first. */
  public List<TicketRow> rowsOf(String customerNumber, int first, int size) {
    return within(
            "t.customerNumber = :customer and t.internal = false",
            " order by t.updatedAt desc, t.id desc")
        .setParameter("customer", customerNumber)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** Whether there are any, in reach or not. */
  public boolean anyOf(String customerNumber, boolean open) {
    return !em.createQuery(
            "select t.id from Ticket t where t.customerNumber = :customer"
                + (open ? " and t.closed = false" : ""),
            Long.class)
        .setParameter("customer", customerNumber)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Whether a team has open ones, in reach or not. */
  public boolean anyOpenIn(String team) {
    return !em.createQuery(
            "select t.id from Ticket t where t.team = :team and t.closed = false", Long.class)
        .setParameter("team", team)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private TypedQuery<TicketRow> within(String condition, String order) {
    var bounds = reach.bounds();
    var reached = bounds.isPresent() ? " and " + Reach.CONDITION : "";
    var query = em.createQuery(ROW + " where " + condition + reached + order, TicketRow.class);
    bounds.ifPresent(
        mine -> query.setParameter("reachMe", mine.me()).setParameter("reachTeams", mine.teams()));
    return query;
  }

  private TypedQuery<Ticket> query(String number) {
    return em.createQuery("select t from Ticket t where t.number = :number", Ticket.class)
        .setParameter("number", number);
  }
}
