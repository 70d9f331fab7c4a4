package org.kefu.transfer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerListing;
import org.kefu.field.boundary.FieldView;
import org.kefu.search.boundary.Place;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.transfer.control.CustomersOut;
import org.kefu.transfer.control.ExportBook;
import org.kefu.transfer.control.ExportBook.Tally;

/** Writes customers into a file to take along; each time stands in the log. */
@Stateless
@RolesAllowed(Right.CUSTOMER_EXPORT)
public class CustomerExports {
  private static final int AT_ONCE = 500;

  @Inject CustomerListing customers;
  @Inject CustomerFieldDesk fieldDesk;
  @Inject ExportBook book;
  @Inject Rights rights;

  /**
   * Writes them, those entered last first, in small transactions: however many there are, neither
   * the memory nor the time of a transaction is a limit.
   *
   * @param to is closed in the end
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(@NotNull @Valid CustomerExport export, Wording words, OutputStream to)
      throws IOException {
    book.run(
        "export.customers",
        Map.of(
            "format",
            export.format().name(),
            "extent",
            export.extent().name(),
            "filter",
            export.query().inBrief(),
            "numbers",
            rights.has(Right.CUSTOMER_REVEAL) ? "WHOLE" : "MASKED"),
        tally -> write(export, words, to, tally));
  }

  private void write(CustomerExport export, Wording words, OutputStream to, Tally tally)
      throws IOException {
    var fields = export.extent() == Extent.FILE ? fieldDesk.seen() : List.<FieldView>of();
    try (var out = CustomersOut.to(to, export, fields, words)) {
      Place place = null;
      do {
        var slice = customers.slice(export.query(), place, AT_ONCE);
        var numbers = slice.files().stream().map(CustomerDetails::number).toList();
        var values =
            fields.isEmpty() ? Map.<String, Map<String, String>>of() : fieldDesk.values(numbers);
        for (var file : slice.files()) {
          out.put(file, values.getOrDefault(file.number(), Map.of()));
        }
        tally.add(slice.files().size());
        place = slice.next();
      } while (place != null);
    }
  }
}
