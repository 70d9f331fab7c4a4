package org.kefu.transfer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.transfer.control.FaultyRows;
import org.kefu.transfer.control.ImportReading;
import org.kefu.transfer.control.Imports;
import org.kefu.transfer.control.TableOut;

/** The read side of imports. */
@Stateless
@RolesAllowed(Right.CUSTOMER_IMPORT)
public class ImportSearch {
  private static final int SAMPLE = 3;

  @Inject Imports imports;
  @Inject ImportReading reading;
  @Inject FaultyRows faulty;
  @Inject StaffSearch staff;

  public Page<ImportRow> page(int first, int size) {
    var page = imports.page(first, size);
    var names = staff.names(page.rows().stream().map(ImportRow::by).distinct().toList());
    return new Page<>(
        page.rows().stream().map(row -> row.by(names.getOrDefault(row.by(), row.by()))).toList(),
        page.total());
  }

  public ImportDetails details(String number) {
    var details = imports.named(number).details();
    return details.by(staff.names(List.of(details.by())).getOrDefault(details.by(), details.by()));
  }

  /** The first rows of the table. */
  public List<List<String>> sample(String number) {
    return reading.sample(imports.named(number), SAMPLE);
  }

  public Page<ImportedRow> rows(String number, Set<RowOutcome> outcomes, int first, int size) {
    return imports.rows(
        number, outcomes.isEmpty() ? EnumSet.allOf(RowOutcome.class) : outcomes, first, size);
  }

  /**
   * Writes the rows that were not taken as a table that can be mended and brought again.
   *
   * @param words what the last column says of a row
   */
  public void writeFaulty(
      String number, String heading, Function<ImportedRow, String> words, OutputStream to)
      throws IOException {
    try (var out = TableOut.to(to, TableFormat.CSV)) {
      faulty.write(imports.named(number), heading, words, out);
    }
  }

  /** Writes an empty table with these headings, to be filled in. */
  public void writeTemplate(List<String> headings, List<String> example, OutputStream to)
      throws IOException {
    try (var out = TableOut.to(to, TableFormat.XLSX)) {
      out.row(headings);
      out.row(example);
    }
  }
}
