package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.field.boundary.FieldView;
import org.kefu.transfer.boundary.CustomerExport;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.Wording;

/** Where customers are written to, one after the other. */
public interface CustomersOut extends AutoCloseable {
  /**
   * @param values of the custom fields, canonical by key
   */
  void put(CustomerDetails customer, Map<String, String> values) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * @param fields the custom fields that are written, for a table
   */
  static CustomersOut to(
      OutputStream to, CustomerExport export, List<FieldView> fields, Wording words)
      throws IOException {
    return export.format() == TableFormat.VCARD
        ? new CustomerCards(to)
        : new CustomerTable(
            TableOut.to(to, export.format()), CustomerColumn.of(export.extent()), fields, words);
  }
}
