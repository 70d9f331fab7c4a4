package org.kefu.web.agent;

import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** The rows of a list of tickets. */
public class TicketRows extends OwnRows<TicketRow> {
  private static final Map<String, TicketQuery.Sort> SORTS =
      Map.of(
          "number", TicketQuery.Sort.NUMBER,
          "priority", TicketQuery.Sort.PRIORITY,
          "state", TicketQuery.Sort.STATE,
          "openedAt", TicketQuery.Sort.OPENED,
          "updatedAt", TicketQuery.Sort.UPDATED);

  private final TicketSearch search;
  private final TicketQuery query;

  public TicketRows(
      TicketSearch search,
      boolean tags,
      TicketQuery query,
      OwnColumns own,
      List<OwnColumn> columns) {
    super(own, tags, columns);
    this.search = search;
    this.query = query;
  }

  @Override
  long count() {
    return search.count(query);
  }

  @Override
  List<TicketRow> rows(String column, boolean ascending, int first, int size) {
    return search.rows(sorted(column, ascending), first, size);
  }

  private TicketQuery sorted(String column, boolean ascending) {
    if (column == null) {
      return query;
    }
    if (SORTS.containsKey(column)) {
      return query.sorted(SORTS.get(column), ascending);
    }
    var own = sortable(column);
    return own == null ? query : query.sortedBy(own.key(), ascending);
  }

  @Override
  String number(TicketRow row) {
    return row.number();
  }
}
