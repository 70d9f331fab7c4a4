package org.kefu.transfer.control;

import java.util.List;

/** The rows of a file, one after the other; never all at once. */
interface Table extends AutoCloseable {
  /** The most columns a table may have; more are no table. */
  int MOST_COLUMNS = 200;

  /** The most rows; whoever has more brings two files. */
  int MOST_ROWS = 500_000;

  /** What the first row says the columns are. */
  List<String> headings();

  /** The next row that is not empty, or null after the last. */
  Line next();

  @Override
  void close();

  /**
   * @param number as a spreadsheet counts: the headings are 1
   */
  record Line(int number, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }
}
