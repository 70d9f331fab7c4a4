package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kefu.transfer.boundary.TableFormat;

/** Writes a table row by row as spreadsheets open it; no cell of it is a formula. */
public interface TableOut extends AutoCloseable {
  void row(List<String> cells) throws IOException;

  @Override
  void close() throws IOException;

  static TableOut to(OutputStream out, TableFormat format) throws IOException {
    return switch (format) {
      case CSV -> new CsvOut(out);
      case XLSX -> new XlsxOut(out);
      case VCARD -> throw new IllegalArgumentException("No table is written as cards");
    };
  }
}
