package org.kefu.web.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.kefu.shared.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a table, fetched page by page from the read side of a capability. */
public class Rows<T> extends LazyDataModel<T> {
  private final Source<T> source;

  public Rows(Source<T> source) {
    this.source = source;
  }

  /** Where the rows come from. */
  @FunctionalInterface
  public interface Source<T> extends Serializable {
    Page<T> page(int first, int size);
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
    return page.rows();
  }
}
