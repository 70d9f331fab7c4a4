package org.kefu.transfer.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TableText;
import org.kefu.transfer.boundary.UnreadableTable;

/** Tells by its content how a file is written, and opens it. */
final class Tables {
  private static final int HEAD = 256 * 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String CARD = "BEGIN:VCARD";

  private Tables() {}

  /**
   * @param text null where the format is no plain text
   */
  record Shape(TableFormat format, TableText text) {}

  static Shape shape(Path file) {
    var head = head(file);
    if (begins(head, OLD_WORKBOOK)) {
      throw new UnreadableTable("tableOldWorkbook");
    }
    if (begins(head, ZIP)) {
      return new Shape(TableFormat.XLSX, null);
    }
    var text = TextShape.of(head);
    var words = new String(head, Charset.forName(text.charset())).replace("\uFEFF", "");
    return words.stripLeading().toUpperCase(Locale.ROOT).startsWith(CARD)
        ? new Shape(TableFormat.VCARD, new TableText(text.charset(), ','))
        : new Shape(TableFormat.CSV, text);
  }

  static Table open(Path file, Shape shape) {
    return switch (shape.format()) {
      case CSV -> new CsvTable(file, shape.text());
      case XLSX -> new XlsxTable(file);
      case VCARD -> new VcardTable(file, Charset.forName(shape.text().charset()));
    };
  }

  private static byte[] head(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean begins(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }
}
