package org.kefu.web.agent;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/** What a list of tickets shall hold. */
public class TicketFilter extends ListAddress {
  /** What the index is asked for beside the tags; dates have an end each. */
  static final Set<String> ASKED =
      Set.of(
          "channel",
          "product",
          "internal",
          "substatus",
          "openedFrom",
          "openedTo",
          "updatedFrom",
          "updatedTo");

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
              query.words = words();
              query.states = state == null ? null : Set.of(state);
              query.type = constant(TicketType.class, "type");
              query.priority = priority();
              query.team = get("team");
              query.assignee = get("assignee");
              query.customerNumber = get("customer");
              query.step = get("step");
              query.tag = get("tag");
              query.internal = TicketList.YES.equals(get("internal"));
              query.fields = fields();
            })
        .sorted(sort, ascending);
  }

  /** What was typed, and what is chosen that a search can be asked for in words. */
  private String words() {
    var words =
        Stream.of(
                get("q"),
                constant(Channel.class, "channel") == null ? null : "channel:" + get("channel"),
                has("substatus")
                    ? "substatus:" + get("substatus").replaceAll("[^A-Za-z0-9_-]", "")
                    : null,
                has("product") ? "product:\"" + get("product").replace("\"", "") + "\"" : null,
                time("opened"),
                time("updated"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? null : words;
  }

  /** From day to day, each of which may be missing; null where both are. */
  private String time(String name) {
    var from = day(name + "From");
    var to = day(name + "To");
    return from.isEmpty() && to.isEmpty() ? null : name + ":" + from + ".." + to;
  }

  private Integer priority() {
    var value = get("priority");
    return value == null || !value.matches("[1-4]") ? null : Integer.valueOf(value);
  }
}
