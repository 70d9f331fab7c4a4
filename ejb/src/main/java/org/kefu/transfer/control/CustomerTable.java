package org.kefu.transfer.control;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.field.boundary.FieldView;
import org.kefu.transfer.boundary.Wording;

/** Customers as the rows of a table. */
final class CustomerTable implements CustomersOut {
  private final TableOut out;
  private final List<CustomerColumn> columns;
  private final List<FieldView> fields;
  private final Wording words;

  CustomerTable(TableOut out, List<CustomerColumn> columns, List<FieldView> fields, Wording words)
      throws IOException {
    this.out = out;
    this.columns = columns;
    this.fields = fields;
    this.words = words;
    out.row(
        Stream.concat(
                columns.stream().map(column -> words.word("target." + column.heading())),
                fields.stream().map(words::name))
            .toList());
  }

  @Override
  public void put(CustomerDetails customer, Map<String, String> values) throws IOException {
    out.row(
        Stream.concat(
                columns.stream().map(column -> column.cell(customer, words)),
                fields.stream().map(field -> words.value(field, values)))
            .toList());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
