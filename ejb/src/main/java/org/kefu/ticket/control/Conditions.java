package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.Tags;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;

/** Says a query for tickets in the words of the database. */
@ApplicationScoped
public class Conditions {
  @Inject Mine mine;
  @Inject Reach reach;
  @Inject Tags tags;

  public Where of(TicketQuery query) {
    return new Where(query);
  }

  /** The conditions of one query with their parameters. */
  public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Where(TicketQuery query) {
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
      if (query.internal()) {
        conditions.add("t.internal = true");
      }
      if (query.tag() != null) {
        and(":tag member of t.tags", "tag", tags.current(query.tag()));
      }
      reach.bounds().ifPresent(this::within);
    }

    private void within(Reach.Bounds bounds) {
      and(Reach.CONDITION, "reachMe", bounds.me());
      values.put("reachTeams", bounds.teams());
    }

    private void view(TicketQuery.View view) {
      if (view != TicketQuery.View.ALL) {
        conditions.add("t.closed = false");
      }
      switch (view) {
        case MINE -> and("t.assignee = :me", "me", mine.login());
        case TEAM -> and("t.team in :teams", "teams", mine.teams());
        case EXPERT -> and("t.state = :withExpert", "withExpert", TicketState.WITH_EXPERT);
        case CALLED_IN ->
            and(
                "t.number in (select c.ticketNumber from TicketColleague c where c.login ="
                    + " :helper)",
                "helper",
                mine.login());
        case UNASSIGNED -> conditions.add("t.assignee is null");
        default -> {}
      }
    }

    private void same(String attribute, Object value) {
      if (value != null) {
        and("t." + attribute + " = :" + attribute, attribute, value);
      }
    }

    public void after(TicketQuery query, TicketSearch.Place place, Long lastId) {
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

    public void and(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }

    /** The same for queries with the same rows. */
    public Object question() {
      return List.of(toString(), values);
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}
