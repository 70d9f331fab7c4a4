package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.Tags;
import org.kefu.shared.InOrder;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Dossiers;
import org.kefu.ticket.control.LargeCounts;
import org.kefu.ticket.control.Mine;
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
  @Inject Mine mine;
  @Inject WordedTickets worded;
  @Inject Dossiers dossiers;
  @Inject Tags tags;

  public List<TicketRow> rows(TicketQuery query, int first, int size) {
    if (query.isForIndex()) {
      return rows(query, worded.numbers(query, first, size));
    }
    var where = new Where(query);
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
  private List<TicketRow> rows(TicketQuery query, List<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var where = new Where(query);
    where.and("t.number in :numbers", "numbers", numbers);
    var rows = where.bind(em.createQuery(Tickets.ROW + where, TicketRow.class)).getResultList();
    return InOrder.of(numbers, rows, TicketRow::number);
  }

  public long count(TicketQuery query) {
    if (query.isForIndex()) {
      return worded.count(query);
    }
    var where = new Where(query);
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
    var where = new Where(query);
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

  /** The conditions of a query with their parameters. */
  private final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Where(TicketQuery query) {
      view(query.view());
      if (query.states() != null) {
        and("t.state in :states", "states", query.states());
      }
      same("type", query.type());
      same("priority", query.priority());
      same("team", query.team());
      same("assignee", query.assignee());
      same("customerNumber", query.customerNumber());
      same("step", query.step());
      if (query.tag() != null) {
        and(":tag member of t.tags", "tag", tags.current(query.tag()));
      }
    }

    private void view(TicketQuery.View view) {
      if (view != TicketQuery.View.ALL) {
        conditions.add("t.closed = false");
      }
      switch (view) {
        case MINE -> and("t.assignee = :me", "me", mine.login());
        case TEAM -> and("t.team in :teams", "teams", mine.teams());
        case EXPERT -> and("t.state = :withExpert", "withExpert", TicketState.WITH_EXPERT);
        case UNASSIGNED -> conditions.add("t.assignee is null");
        default -> {}
      }
    }

    private void same(String attribute, Object value) {
      if (value != null) {
        and("t." + attribute + " = :" + attribute, attribute, value);
      }
    }

    void after(TicketQuery query, Place place, Long lastId) {
      var sign = query.ascending() ? " > " : " < ";
      values.put("lastId", lastId);
      if (query.sort() == TicketQuery.Sort.NUMBER) {
        conditions.add("t.id" + sign + ":lastId");
        return;
      }
      var column = query.sort() == TicketQuery.Sort.OPENED ? "t.openedAt" : "t.updatedAt";
      and(
          "(%s%s:lastAt or (%s = :lastAt and t.id%s:lastId))".formatted(column, sign, column, sign),
          "lastAt",
          place.at());
    }

    private void and(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }

    /** The same for queries with the same rows. */
    Object question() {
      return List.of(toString(), values);
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}
