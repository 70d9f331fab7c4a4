package org.kefu.web.agent;

import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
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
  private final boolean tags;
  private final TicketQuery query;
  private final OwnColumnsView own;
  private final List<OwnColumn> columns;
  private Map<String, List<String>> tagged = Map.of();
  private Map<String, Map<String, String>> filled = Map.of();

  /**
   * @param tags whether the tags of the rows are shown
   * @param columns the custom fields that are shown
   */
  public TicketRows(
      TicketSearch search,
      boolean tags,
      TicketQuery query,
      OwnColumnsView own,
      List<OwnColumn> columns) {
    this.search = search;
    this.tags = tags;
    this.query = query;
    this.own = own;
    this.columns = columns;
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
    var numbers = rows.stream().map(TicketRow::number).toList();
    if (tags) {
      tagged = own.tagged(numbers);
    }
    if (!columns.isEmpty()) {
      filled = own.filled(numbers, columns);
    }
    return rows;
  }

  /** The tags of the rows by number, for those that have any. */
  public Map<String, List<String>> getTagged() {
    return tagged;
  }

  /** The shown custom fields of the rows in words, by number and key. */
  public Map<String, Map<String, String>> getFilled() {
    return filled;
  }

  private TicketQuery sorted(Map<String, SortMeta> sorts) {
    return sorts.values().stream()
        .findFirst()
        .map(sort -> sorted(sort.getField(), sort.getOrder().isAscending()))
        .orElse(query);
  }

  private TicketQuery sorted(String column, boolean ascending) {
    if (SORTS.containsKey(column)) {
      return query.sorted(SORTS.get(column), ascending);
    }
    return columns.stream()
        .filter(own -> own.sortable() && own.column().equals(column))
        .findFirst()
        .map(own -> query.sortedBy(own.key(), ascending))
        .orElse(query);
  }

  @Override
  public String getRowKey(TicketRow row) {
    return row.number();
  }
}
