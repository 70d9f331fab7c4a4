package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kefu.shared.InOrder;
import org.kefu.shared.LargeCounts;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Conditions;
import org.kefu.ticket.control.Dossiers;
import org.kefu.ticket.control.SearchedFields;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.WordedTickets;

/**
 * The read side of tickets: lists, details, counts. Pages come from the database, never from
 * memory.
 */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class TicketSearch {
  @PersistenceContext EntityManager em;
  @Inject Tickets tickets;
  @Inject LargeCounts large;
  @Inject WordedTickets worded;
  @Inject Dossiers dossiers;
  @Inject Conditions conditions;
  @Inject SearchedFields searched;

  public List<TicketRow> rows(TicketQuery query, int first, int size) {
    if (query.isForIndex()) {
      return rows(query, worded.numbers(query, first, size));
    }
    var where = conditions.of(query);
    return where
        .bind(em.createQuery(Tickets.ROW + where + order(query), TicketRow.class))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * The index may be a moment behind: whoever has just handed a ticket over must not see it where
   * it is no more.
   */
  private List<TicketRow> rows(TicketQuery query, List<String> found) {
    var numbers = searched.meeting(query.fields(), found);
    if (numbers.isEmpty()) {
      return List.of();
    }
    var where = conditions.of(query);
    where.and("t.number in :numbers", "numbers", numbers);
    var rows = where.bind(em.createQuery(Tickets.ROW + where, TicketRow.class)).getResultList();
    return InOrder.of(numbers, rows, TicketRow::number);
  }

  public long count(TicketQuery query) {
    if (query.isForIndex()) {
      return worded.count(query);
    }
    var where = conditions.of(query);
    return large.of(
        where.question(),
        () ->
            where
                .bind(em.createQuery("select count(t) from Ticket t" + where, Long.class))
                .getSingleResult());
  }

  public Page<TicketRow> page(TicketQuery query, int first, int size) {
    return new Page<>(rows(query, first, size), count(query));
  }

  /**
   * One page by keyset: the rows that follow the given place in the order of the query, which must
   * be NUMBER, OPENED or UPDATED. However deep, it costs one page.
   *
   * @param place the last row of the page before, null for the first page
   */
  public List<TicketRow> after(TicketQuery query, Place place, int size) {
    if (query.isForIndex()) {
      return rows(query, worded.after(query, place, size));
    }
    var where = conditions.of(query);
    if (place != null) {
      where.after(query, place, tickets.named(place.number()).getId());
    }
    return where
        .bind(em.createQuery(Tickets.ROW + where + order(query), TicketRow.class))
        .setMaxResults(size)
        .getResultList();
  }

  /** A place in an ordered list: the number and the instant by which the row was ordered. */
  public record Place(String number, Instant at) {}

  /** How many tickets each of these lists holds; ALL is not counted, nobody works through it. */
  public Map<TicketQuery.View, Long> counts(Collection<TicketQuery.View> views) {
    var counts = new EnumMap<TicketQuery.View, Long>(TicketQuery.View.class);
    for (var view : views) {
      if (view != TicketQuery.View.ALL) {
        counts.put(view, count(TicketQuery.of(view)));
      }
    }
    return counts;
  }

  /** Those of these that are in reach, in the order of the numbers. */
  public List<TicketRow> these(List<String> numbers) {
    return tickets.rows(numbers);
  }

  public TicketDetails details(String number) {
    return dossiers.of(number);
  }

  private static String order(TicketQuery query) {
    var way = query.ascending() ? " asc" : " desc";
    var column =
        switch (query.sort()) {
          case UPDATED -> "t.updatedAt";
          case OPENED -> "t.openedAt";
          case PRIORITY -> "t.priority" + way + ", t.updatedAt";
          case NUMBER -> "t.id";
          case STATE -> "t.state" + way + ", t.updatedAt";
        };
    return " order by "
        + column
        + way
        + (query.sort() == TicketQuery.Sort.NUMBER ? "" : ", t.id" + way);
  }
}
