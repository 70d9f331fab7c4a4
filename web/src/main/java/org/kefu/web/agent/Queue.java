package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** An agent's queue beside the conversation: what must be done first stands on top. */
@RequestScoped
public class Queue {
  /** More than anybody looks through beside a conversation; a page with all of them is slow. */
  static final int MOST = 40;

  private static final int URGENT = 4;

  @Inject TicketSearch tickets;

  /** What the tickets of a queue want; the order in which people look at them. */
  private enum Want {
    URGENT,
    TAKE,
    WORK,
    CUSTOMER
  }

  public List<QueueGroup> groups(TicketQuery.View view) {
    var query = TicketQuery.of(view).sorted(TicketQuery.Sort.PRIORITY, false);
    Map<Want, List<TicketRow>> byWant = new LinkedHashMap<>();
    Arrays.stream(Want.values()).forEach(want -> byWant.put(want, new ArrayList<>()));
    tickets.rows(query, 0, MOST).forEach(row -> byWant.get(want(row)).add(row));
    return byWant.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private static QueueGroup group(Want want, List<TicketRow> rows) {
    return new QueueGroup(Bundles.text("ticket", "queue." + want), rows);
  }

  private static Want want(TicketRow row) {
    return switch (row.state()) {
      case WAITING, TO_CONFIRM -> Want.CUSTOMER;
      case NEW, OFFERED -> row.priority() == URGENT ? Want.URGENT : Want.TAKE;
      default -> row.priority() == URGENT ? Want.URGENT : Want.WORK;
    };
  }
}
