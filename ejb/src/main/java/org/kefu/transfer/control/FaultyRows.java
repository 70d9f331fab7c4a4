package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.entity.CustomerImport;

/** The rows of an import that were not taken, as a table of their own. */
@ApplicationScoped
public class FaultyRows {
  private static final int AT_ONCE = 500;

  @Inject Imports imports;

  public void write(
      CustomerImport of, String heading, Function<ImportedRow, String> words, TableOut out)
      throws IOException {
    var headings = of.details().headings();
    out.row(with(headings, headings.size(), heading));
    int first = 0;
    for (var rows = page(of, first); !rows.isEmpty(); rows = page(of, first += AT_ONCE)) {
      for (var row : rows) {
        out.row(with(row.cells(), headings.size(), words.apply(row)));
      }
    }
  }

  private static List<String> with(List<String> cells, int width, String last) {
    var row = new ArrayList<>(cells);
    while (row.size() < width) {
      row.add("");
    }
    row.add(last);
    return row;
  }

  private List<ImportedRow> page(CustomerImport of, int first) {
    return imports.rows(of.getNumber(), Set.of(RowOutcome.FAILED), first, AT_ONCE).rows();
  }
}
