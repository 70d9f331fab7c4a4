package org.kefu.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.transfer.boundary.TableFormat;

/** No text of a stranger is worked out by a spreadsheet, and none is changed on its way. */
class CellsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86 138 0000 1234",
        "-cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        " =1+1",
        "＝1+1",
        "\r=1"
      })
  void aFormulaIsNoFormulaAnyMore(String text) {
    assertThat(Cells.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "王芳", "12", "-12.50", "a=b", "' quoted"})
  void otherTextStaysAsItIs(String text) {
    assertThat(Cells.harmless(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+86 138", "@x", "-", "'", "'tis", "O'Neill", "'=1", "''+1", "-5"})
  void whatIsBroughtAgainIsWhatWasTaken(String text) {
    assertThat(Cells.read(Cells.harmless(text))).isEqualTo(text);
    assertThat(Cells.read(Cells.typed(text))).isEqualTo(text);
  }

  @Test
  void nothingUnseenStaysInACell() {
    assertThat(Cells.read("\u200B 王\u0000芳\uFEFF ")).isEqualTo("王芳");
    assertThat(Cells.read("two\nlines")).isEqualTo("two\nlines");
  }

  @Test
  void aTableTakenAlongIsTheSameWhenItIsBroughtAgain() throws IOException {
    var headings = List.of("name", "remark");
    var row = List.of("=1+1", "a,b \"two\nlines\"");
    for (var format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
      var file = folder.resolve("t." + format);
      try (var out = TableOut.to(Files.newOutputStream(file), format)) {
        out.row(headings);
        out.row(row);
      }

      try (var table = Tables.open(file, Tables.shape(file))) {
        assertThat(table.headings()).isEqualTo(headings);
        assertThat(table.next().cells()).isEqualTo(row);
      }
    }
    assertThat(Files.readString(folder.resolve("t.CSV")))
        .isEqualTo("\uFEFFname,remark\r\n'=1+1,\"a,b \"\"two\nlines\"\"\"\r\n");
  }
}
