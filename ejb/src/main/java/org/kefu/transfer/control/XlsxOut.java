package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; every cell is typed as text, so none is worked out. */
final class XlsxOut implements TableOut {
  /** Rows above are on their way out already and out of memory. */
  private static final int FLUSH_EVERY = 1000;

  /** What one sheet can hold; the rows after these stand on the next one. */
  private static final int MOST_ROWS = 1_048_576;

  /** What one cell can hold. */
  private static final int LONGEST = 32_767;

  private final Workbook workbook;
  private Worksheet sheet;
  private List<String> headings;
  private int sheets = 1;
  private int row;

  XlsxOut(OutputStream out) {
    workbook = new Workbook(out, "Kefu", "1.0");
    begin("Kefu");
  }

  private void begin(String name) {
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    row = 0;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (headings == null) {
      headings = cells;
    } else if (row == MOST_ROWS) {
      sheet.finish();
      begin("Kefu " + (++sheets));
      write(headings);
    }
    write(cells);
  }

  private void write(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      var text = Cells.typed(cells.get(column));
      if (text != null && !text.isEmpty()) {
        sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST, text.length())));
        if (row == 0) {
          sheet.style(row, column).bold().set();
        }
      }
    }
    if (++row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
