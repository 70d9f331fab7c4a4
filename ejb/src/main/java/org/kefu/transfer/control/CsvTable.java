package org.kefu.transfer.control;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kefu.transfer.boundary.TableText;
import org.kefu.transfer.boundary.UnreadableTable;

/** A table of plain text. What is not quite right in its quotes is read as it was meant. */
final class CsvTable implements Table {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> headings;

  CsvTable(Path file, TableText text) {
    try {
      var reader =
          new InputStreamReader(Files.newInputStream(file), Charset.forName(text.charset()));
      parser =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(text.separator())
              .setIgnoreEmptyLines(false)
              .setLenientEof(true)
              .setTrailingData(true)
              .get()
              .parse(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    records = parser.iterator();
    var first = next();
    if (first != null && first.cell(0).startsWith("sep=")) {
      first = next(); // a word to one program, no heading
    }
    headings = first == null ? List.of() : first.cells();
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public Line next() {
    try {
      while (records.hasNext()) {
        var found = records.next();
        if (found.size() > MOST_COLUMNS) {
          throw new UnreadableTable("tableColumns", MOST_COLUMNS);
        }
        var line =
            new Line(
                Math.toIntExact(found.getRecordNumber()), found.stream().map(Cells::read).toList());
        if (!line.isEmpty()) {
          return line;
        }
      }
      return null;
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw new UnreadableTable("tableLine", parser.getCurrentLineNumber());
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
