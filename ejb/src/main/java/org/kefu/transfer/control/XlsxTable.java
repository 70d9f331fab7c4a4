package org.kefu.transfer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.kefu.transfer.boundary.UnreadableTable;

/**
 * The first sheet of a workbook, row by row. A workbook is a zip of XML: what would unfold to more
 * than a table can hold is refused before anything reads it.
 */
final class XlsxTable implements Table {
  private static final int MOST_ENTRIES = 2000;
  private static final long LARGEST = 1L << 30;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<String> headings;

  XlsxTable(Path file) {
    check(file);
    try {
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      stream = workbook.getFirstSheet().openStream();
      rows = stream.iterator();
      var first = next();
      headings = first == null ? List.of() : first.cells();
    } catch (UnreadableTable refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableTable("tableWorkbook");
    }
  }

  /** Unfolds all of it to nowhere: what an entry says of its size may be a lie. */
  private static void check(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new UnreadableTable("tableTooLarge");
      }
      var bin = new Limited();
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        try (var in = zip.getInputStream(entries.nextElement())) {
          in.transferTo(bin);
        }
      }
    } catch (IOException noZip) {
      throw new UnreadableTable("tableWorkbook");
    }
  }

  private static final class Limited extends OutputStream {
    private long size;

    @Override
    public void write(int one) {
      count(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count(length);
    }

    private void count(int more) {
      size += more;
      if (size > LARGEST) {
        throw new UnreadableTable("tableTooLarge");
      }
    }
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public Line next() {
    try {
      while (rows.hasNext()) {
        var row = rows.next();
        var cells = cells(row);
        if (cells.size() > MOST_COLUMNS) {
          throw new UnreadableTable("tableColumns", MOST_COLUMNS);
        }
        if (!cells.isEmpty()) {
          return new Line(row.getRowNum(), cells);
        }
      }
      return null;
    } catch (UnreadableTable refused) {
      throw refused;
    } catch (RuntimeException broken) {
      throw new UnreadableTable("tableWorkbook");
    }
  }

  /** Up to the last one with something in it: many sheets are coloured far to the right. */
  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(text(row.getOptionalCell(column).orElse(null)));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? date(cell) : number(cell.asNumber());
    }
    return Cells.read(
        cell.getType() == CellType.FORMULA ? String.valueOf(cell.getRawValue()) : cell.getText());
  }

  /** A telephone number in a cell of numbers: 1.3812345678E10 is 13812345678. */
  private static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd年日].*");
  }

  private static String date(Cell cell) {
    var at = cell.asDate();
    return at.toLocalTime().toSecondOfDay() == 0
        ? at.toLocalDate().toString()
        : at.toString().replace('T', ' ');
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
