package org.kefu.web.agent;

import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketTags;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list of tickets, one page at a time from the database. */
public class TicketRows extends LazyDataModel<TicketRow> {
  private static final Map<String, TicketQuery.Sort> SORTS =
      Map.of(
          "number", TicketQuery.Sort.NUMBER,
          "priority", TicketQuery.Sort.PRIORITY,
          "state", TicketQuery.Sort.STATE,
          "openedAt", TicketQuery.Sort.OPENED,
          "updatedAt", TicketQuery.Sort.UPDATED);

  private final TicketSearch search;
  private final TicketTags tags;
  private final TicketQuery query;
  private Map<String, List<String>> tagged = Map.of();

  /**
   * @param tags where the tags of the rows are read, null when they are not shown
   */
  public TicketRows(TicketSearch search, TicketTags tags, TicketQuery query) {
    this.search = search;
    this.tags = tags;
    this.query = query;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(search.count(query), Integer.MAX_VALUE);
  }

  @Override
  public List<TicketRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    var rows = search.rows(sorted(sorts), first, size);
    if (rows.size() < size) {
      setRowCount(first + rows.size()); // counted a moment earlier
    }
    if (tags != null) {
      tagged = tags.of(rows.stream().map(TicketRow::number).toList());
    }
    return rows;
  }

  /** The tags of the rows by number, for those that have any. */
  public Map<String, List<String>> getTagged() {
    return tagged;
  }

  private TicketQuery sorted(Map<String, SortMeta> sorts) {
    return sorts.values().stream()
        .filter(sort -> SORTS.containsKey(sort.getField()))
        .findFirst()
        .map(sort -> query.sorted(SORTS.get(sort.getField()), sort.getOrder().isAscending()))
        .orElse(query);
  }

  @Override
  public String getRowKey(TicketRow row) {
    return row.number();
  }
}
