package org.kefu.transfer.control;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TableText;
import org.kefu.transfer.boundary.UnreadableTable;

/** Every usual way in which people keep tables is read as they meant it. */
class TablesTest {
  private static final String TABLE = "姓名%1$s电话%1$s备注\r\n王芳%1$s13800001234%1$s说“你好”\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"UTF-8|,", "UTF-8|;", "GB18030|,", "GBK|;", "UTF-16LE|,", "UTF-16BE|;"})
  void charsetAndSeparatorAreFound(String charset, char separator) throws IOException {
    var text = TABLE.formatted(separator);

    var rows = rows(file("t.csv", text.getBytes(Charset.forName(charset))));

    assertThat(rows)
        .containsExactly(List.of("姓名", "电话", "备注"), List.of("王芳", "13800001234", "说“你好”"));
  }

  @Test
  void tabsAndByteOrderMarksAreNoText() throws IOException {
    for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      var text = "\uFEFF" + TABLE.formatted("\t");

      assertThat(rows(file("t.txt", text.getBytes(charset))).get(0))
          .containsExactly("姓名", "电话", "备注");
    }
  }

  @Test
  void aCharacterCutOffAtTheEndOfTheLookedAtPartIsNoMistake() {
    var bytes = "姓名,电话\n王芳".getBytes(UTF_8);

    var shape = TextShape.of(java.util.Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(shape).isEqualTo(new TableText("UTF-8", ','));
  }

  @Test
  void quotesHoldSeparatorsAndLineBreaks() throws IOException {
    var text = "name,remark\n\"Li, Lei\",\"two\nlines \"\"quoted\"\"\"\nHan,un\"quoted\n";

    assertThat(rows(file("t.csv", text.getBytes(UTF_8))))
        .containsExactly(
            List.of("name", "remark"),
            List.of("Li, Lei", "two\nlines \"quoted\""),
            List.of("Han", "un\"quoted"));
  }

  @Test
  void linesAreCountedAsASpreadsheetCounts() throws IOException {
    var file = file("t.csv", "name\n\n\nLi Lei\n".getBytes(UTF_8));

    try (var table = Tables.open(file, Tables.shape(file))) {
      assertThat(table.next()).isEqualTo(new Table.Line(4, List.of("Li Lei")));
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void aWorkbookIsReadAsItShows() throws IOException {
    var file = folder.resolve("t.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("客户");
      sheet.value(0, 0, "姓名");
      sheet.value(0, 1, "手机");
      sheet.value(0, 2, "日期");
      sheet.value(2, 0, " 李雷 ");
      sheet.value(2, 1, 13800001234L);
      sheet.value(2, 2, LocalDate.of(2026, 11, 9));
      sheet.style(2, 2).format("yyyy-MM-dd").set();
      sheet.value(2, 5, "");
    }

    assertThat(rows(file))
        .containsExactly(List.of("姓名", "手机", "日期"), List.of("李雷", "13800001234", "2026-11-09"));
  }

  @Test
  void whatUnfoldsWithoutEndIsRefused() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var nothing = new byte[1 << 20];
      for (int i = 0; i < 1100; i++) {
        zip.write(nothing);
      }
    }

    assertThatThrownBy(() -> rows(file))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            refused -> assertThat(refused.getKey()).isEqualTo("InvalidInput.tableTooLarge"));
  }

  @Test
  void noEntityOfAWorkbookReadsAFile() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
    var file = folder.resolve("entity.xlsx");
    var part = folder.resolve("whole.xlsx");
    try (var out = Files.newOutputStream(part);
        var workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("s").inlineString(0, 0, "name");
    }
    var sheet =
        """
        <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e SYSTEM "%s">]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>\
        """
            .formatted(secret.toUri());
    try (var from = new java.util.zip.ZipFile(part.toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : java.util.Collections.list(from.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          zip.write(sheet.getBytes(UTF_8));
        } else {
          from.getInputStream(entry).transferTo(zip);
        }
      }
    }

    String found;
    try {
      found = rows(file).toString();
    } catch (UnreadableTable refused) {
      found = refused.getKey();
    }
    assertThat(found).doesNotContain("geheim");
  }

  @Test
  void whatIsNoTableIsRefusedWithAWord() throws IOException {
    var old = file("t.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    var broken = file("t.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3});

    assertThatThrownBy(() -> rows(old)).hasMessageContaining("tableOldWorkbook");
    assertThatThrownBy(() -> rows(broken)).hasMessageContaining("tableWorkbook");
  }

  @Test
  void cardsBecomeRows() throws IOException {
    var cards =
        """
        BEGIN:VCARD
        VERSION:4.0
        FN:王芳
        ORG:景蓝电器;售后部
        TEL;TYPE=cell:138 0000 1234
        TEL;TYPE=fax:0571-88880000
        EMAIL:wang@mail.example
        ADR:;;文一西路 968 号;杭州市;浙江省;310000;中国
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        N:Richter;John;;;
        TEL:905-666-1234
        ADR:;;15 Crescent moon drive;Albaney;New York;12345;United States of America
        NOTE:first\\nsecond
        END:VCARD
        """
            .replace("\n", "\r\n");
    var file = file("t.vcf", cards.getBytes(UTF_8));

    assertThat(Tables.shape(file).format()).isEqualTo(TableFormat.VCARD);
    assertThat(rows(file).subList(1, 3))
        .containsExactly(
            List.of(
                "王芳",
                "",
                "景蓝电器",
                "售后部",
                "+86 138 0000 1234",
                "wang@mail.example",
                "浙江省 杭州市 文一西路 968 号",
                ""),
            List.of(
                "John Richter",
                "",
                "",
                "",
                "+1 905-666-1234",
                "",
                "15 Crescent moon drive, Albaney, New York, 12345, United States of America",
                "first\nsecond"));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /** All rows, the headings first. */
  private static List<List<String>> rows(Path file) {
    var rows = new ArrayList<List<String>>();
    try (var table = Tables.open(file, Tables.shape(file))) {
      rows.add(table.headings());
      for (var line = table.next(); line != null; line = table.next()) {
        rows.add(line.cells());
      }
    }
    return rows;
  }
}
