package org.kefu.web.agent;

import java.util.Set;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/** What a list of tickets shall hold. */
public class TicketFilter extends ListAddress {
  private TicketQuery.Sort sort = TicketQuery.Sort.UPDATED;
  private boolean ascending;

  @Override
  void order(String by, boolean upwards) {
    var known = constantOf(TicketQuery.Sort.class, by);
    sort = known == null ? TicketQuery.Sort.UPDATED : known;
    ascending = upwards;
  }

  public TicketQuery.View view(TicketQuery.View otherwise) {
    var view = constant(TicketQuery.View.class, "view");
    return view == null ? otherwise : view;
  }

  public TicketQuery query(TicketQuery.View otherwise) {
    var state = constant(TicketState.class, "state");
    return TicketQuery.of(view(otherwise))
        .with(
            query -> {
              query.words = get("q");
              query.states = state == null ? null : Set.of(state);
              query.type = constant(TicketType.class, "type");
              query.priority = priority();
              query.team = get("team");
              query.assignee = get("assignee");
              query.customerNumber = get("customer");
              query.step = get("step");
              query.tag = get("tag");
              query.fields = fields();
            })
        .sorted(sort, ascending);
  }

  private Integer priority() {
    var value = get("priority");
    return value == null || !value.matches("[1-4]") ? null : Integer.valueOf(value);
  }
}
