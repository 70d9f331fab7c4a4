package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Plain text with the mark by which spreadsheets know UTF-8. */
final class CsvOut implements TableOut {
  private final CSVPrinter printer;

  CsvOut(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.EXCEL);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (var cell : cells) {
      printer.print(Cells.harmless(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
