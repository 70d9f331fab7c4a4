package org.kefu.web.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.shared.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a table, fetched page by page from the read side of a capability. */
public class Rows<T> extends LazyDataModel<T> {
  private final Source<T> source;
  private final Key<T> key;

  /** What the person has seen: rows chosen on one page stay chosen on the next. */
  private final Map<String, T> seen = new HashMap<>();

  public Rows(Source<T> source) {
    this(source, null);
  }

  /** Rows that can be chosen. */
  public Rows(Source<T> source, Key<T> key) {
    this.source = source;
    this.key = key;
  }

  /** Where the rows come from. */
  @FunctionalInterface
  public interface Source<T> extends Serializable {
    Page<T> page(int first, int size);
  }

  /** What tells a row from the others. */
  @FunctionalInterface
  public interface Key<T> extends Serializable {
    String of(T row);
  }

  @Override
  public String getRowKey(T row) {
    return key == null ? super.getRowKey(row) : key.of(row);
  }

  @Override
  public T getRowData(String rowKey) {
    return seen.get(rowKey);
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(source.page(0, 1).total());
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    var page = source.page(first, size);
    setRowCount(Math.toIntExact(page.total()));
    if (key != null) {
      page.rows().forEach(row -> seen.put(key.of(row), row));
    }
    return page.rows();
  }
}
