package org.kefu.web.agent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list with tags and custom fields, one page at a time from the database. */
abstract class OwnRows<T> extends LazyDataModel<T> {
  private final OwnColumns own;
  private final boolean tags;
  private final List<OwnColumn> columns;

  /** What the person has seen: rows chosen on one page stay chosen on the next. */
  private final Map<String, T> seen = new HashMap<>();

  private Map<String, List<String>> tagged = Map.of();
  private Map<String, Map<String, String>> filled = Map.of();

  /**
   * @param tags whether the tags of the rows are shown
   * @param columns the custom fields that are shown
   */
  OwnRows(OwnColumns own, boolean tags, List<OwnColumn> columns) {
    this.own = own;
    this.tags = tags;
    this.columns = columns;
  }

  abstract long count();

  /**
   * @param column by which it is sorted, null for the list's own order
   */
  abstract List<T> rows(String column, boolean ascending, int first, int size);

  abstract String number(T row);

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(count(), Integer.MAX_VALUE);
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    var sort = sorts.values().stream().findFirst();
    var rows =
        rows(
            sort.map(SortMeta::getField).orElse(null),
            sort.map(each -> each.getOrder().isAscending()).orElse(false),
            first,
            size);
    if (rows.size() < size) {
      setRowCount(first + rows.size()); // counted a moment earlier
    }
    var numbers = rows.stream().map(this::number).toList();
    if (tags) {
      tagged = own.tagged(numbers);
    }
    if (!columns.isEmpty()) {
      filled = own.filled(numbers, columns);
    }
    rows.forEach(row -> seen.put(number(row), row));
    return rows;
  }

  /** The custom field a column stands for, where it can be sorted by; null for no such. */
  OwnColumn sortable(String column) {
    return columns.stream()
        .filter(each -> each.sortable() && each.column().equals(column))
        .findFirst()
        .orElse(null);
  }

  /** The tags of the rows by number, for those that have any. */
  public Map<String, List<String>> getTagged() {
    return tagged;
  }

  /** The shown custom fields of the rows in words, by number and key. */
  public Map<String, Map<String, String>> getFilled() {
    return filled;
  }

  @Override
  public String getRowKey(T row) {
    return number(row);
  }

  @Override
  public T getRowData(String rowKey) {
    return seen.get(rowKey);
  }
}
