package org.kefu.transfer.control;

import java.io.IOException;
import java.util.List;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.transfer.boundary.Wording;

/** Customers as the rows of a table. */
final class CustomerTable implements CustomersOut {
  private final TableOut out;
  private final List<CustomerColumn> columns;
  private final Wording words;

  CustomerTable(TableOut out, List<CustomerColumn> columns, Wording words) throws IOException {
    this.out = out;
    this.columns = columns;
    this.words = words;
    out.row(columns.stream().map(column -> words.word("target." + column.heading())).toList());
  }

  @Override
  public void put(CustomerDetails customer) throws IOException {
    out.row(columns.stream().map(column -> column.cell(customer, words)).toList());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
