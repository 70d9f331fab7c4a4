package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.transfer.boundary.CustomerExport;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.Wording;

/** Where customers are written to, one after the other. */
public interface CustomersOut extends AutoCloseable {
  void put(CustomerDetails customer) throws IOException;

  @Override
  void close() throws IOException;

  static CustomersOut to(OutputStream to, CustomerExport export, Wording words) throws IOException {
    return export.format() == TableFormat.VCARD
        ? new CustomerCards(to)
        : new CustomerTable(
            TableOut.to(to, export.format()), CustomerColumn.of(export.extent()), words);
  }
}
