package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kefu.customer.boundary.CustomerFieldIntake;
import org.kefu.system.boundary.Files;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TableText;
import org.kefu.transfer.boundary.UnreadableTable;
import org.kefu.transfer.entity.CustomerImport;

/** Opens the tables that were brought. */
@ApplicationScoped
public class ImportReading {
  @Inject Files files;
  @Inject Imports imports;
  @Inject CustomerFieldIntake fields;

  /** Reads a table through once: whether it can be read, what its columns are, how long it is. */
  public void begin(CustomerImport brought) {
    take(brought, Tables.shape(files.at(brought.getSha256())));
  }

  /** Reads a table again in another charset or with other separators. */
  public void again(CustomerImport brought, TableText text) {
    if (brought.getFormat() == TableFormat.XLSX || !isCharset(text.charset())) {
      throw new UnreadableTable("invalid");
    }
    take(brought, new Tables.Shape(brought.getFormat(), text));
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException wrongName) {
      return false;
    }
  }

  private void take(CustomerImport brought, Tables.Shape shape) {
    try (var table = Tables.open(files.at(brought.getSha256()), shape)) {
      var headings = table.headings();
      int rows = 0;
      while (table.next() != null) {
        if (++rows > Table.MOST_ROWS) {
          throw new UnreadableTable("tableRows", Table.MOST_ROWS);
        }
      }
      if (rows == 0) {
        throw new UnreadableTable("tableEmpty");
      }
      var key = Files.sha256(String.join("\n", headings).getBytes(StandardCharsets.UTF_8));
      var targets =
          imports
              .targets(key)
              .filter(meant -> meant.size() == headings.size())
              .orElseGet(() -> Headings.targets(headings, fields.all()));
      brought.read(shape.format(), shape.text(), headings, key, targets, rows);
    }
  }

  /** The table of an import, at its first row. */
  Table open(CustomerImport brought) {
    return Tables.open(
        files.at(brought.getSha256()), new Tables.Shape(brought.getFormat(), brought.text()));
  }

  /** The first rows, to look at while columns are assigned. */
  public List<List<String>> sample(CustomerImport brought, int most) {
    var sample = new ArrayList<List<String>>();
    try (var table = open(brought)) {
      for (var line = table.next(); line != null && sample.size() < most; line = table.next()) {
        sample.add(line.cells());
      }
    }
    return sample;
  }
}
