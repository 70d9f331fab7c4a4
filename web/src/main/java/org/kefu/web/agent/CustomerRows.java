package org.kefu.web.agent;

import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerRow;

/** The rows of a list of customers. */
public class CustomerRows extends OwnRows<CustomerRow> {
  private static final Map<String, CustomerQuery.Sort> SORTS =
      Map.of(
          "number", CustomerQuery.Sort.NUMBER,
          "name", CustomerQuery.Sort.NAME,
          "company", CustomerQuery.Sort.COMPANY,
          "level", CustomerQuery.Sort.LEVEL,
          "owner", CustomerQuery.Sort.OWNER,
          "createdAt", CustomerQuery.Sort.ENTERED,
          "updatedAt", CustomerQuery.Sort.UPDATED,
          "verifiedAt", CustomerQuery.Sort.VERIFIED);

  private final CustomerLists lists;
  private final CustomerQuery query;

  CustomerRows(
      CustomerLists lists,
      boolean tags,
      CustomerQuery query,
      OwnColumns own,
      List<OwnColumn> columns) {
    super(own, tags, columns);
    this.lists = lists;
    this.query = query;
  }

  @Override
  long count() {
    return lists.count(query);
  }

  @Override
  List<CustomerRow> rows(String column, boolean ascending, int first, int size) {
    return lists.rows(sorted(column, ascending), first, size);
  }

  private CustomerQuery sorted(String column, boolean ascending) {
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
  String number(CustomerRow row) {
    return row.number();
  }
}
