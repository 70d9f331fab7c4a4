package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.channel.boundary.Legibility;

/** What can be read in files people send, and what is said of the others. */
class FileReaderTest {
  private static final String UNKNOWN = "application/octet-stream";
  private final FileReader reader = new FileReader();

  private FileReader.Outcome read(String name, byte[] content) {
    return reader.read(content, name, UNKNOWN);
  }

  private String text(String name, byte[] content) {
    return read(name, content).text();
  }

  private Legibility outcome(String name, byte[] content) {
    return read(name, content).outcome();
  }

  @Test
  void chineseInAPdfIsReadAcrossTheEndOfALine() {
    assertThat(text("报价单", SamplePdf.of(null, "请联系售", "后服务热线", "KFR-72LW")))
        .contains("联系售后服务")
        .contains("KFR-72LW");
  }

  @Test
  void aPdfThatAsksForAPasswordHasNoText() {
    assertThat(outcome("a.pdf", SamplePdf.of("secret", "机密"))).isEqualTo(Legibility.ENCRYPTED);
    assertThat(text("a.pdf", SamplePdf.of("", "公开"))).contains("公开");
  }

  @Test
  void damagedDocumentsHaveNoTextAndDoNoHarm() {
    var pdf = SamplePdf.of(null, "售后");
    assertThat(outcome("a.pdf", Arrays.copyOf(pdf, 40))).isEqualTo(Legibility.BROKEN);
    var word = zip("word/document.xml", "<w:t xmlns:w='w'>售后</w:t>");
    assertThat(outcome("a.docx", Arrays.copyOf(word, 50))).isEqualTo(Legibility.BROKEN);
    assertThat(outcome("a.docx", zip("word/document.xml", "<a>no end")))
        .isEqualTo(Legibility.BROKEN);
  }

  @Test
  void wordsOfADocumentStandAsTheyWereWritten() {
    var xml =
        """
        <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>压缩</w:t></w:r><w:r><w:t>机保修</w:t></w:r></w:p>
        <w:p><w:r><w:delText>删掉</w:delText><w:t>第二段</w:t></w:r></w:p></w:body></w:document>\
        """;
    assertThat(text("a.docx", zip("word/document.xml", xml))).isEqualTo("压缩机保修\n第二段");
  }

  @Test
  void slidesAndOpenDocumentsAreRead() {
    assertThat(text("a.pptx", zip("ppt/slides/slide1.xml", "<a:p xmlns:a='a'><a:t>培训</a:t></a:p>")))
        .isEqualTo("培训");
    var odt =
        """
<office:document-content xmlns:office="o" xmlns:text="t"><office:styles>no</office:styles>
<office:body><text:h>安装说明</text:h><text:p>先断<text:span>电</text:span></text:p></office:body></office:document-content>\
""";
    assertThat(text("a.odt", zip("content.xml", odt))).isEqualTo("安装说明\n先断电");
  }

  @Test
  void anOpenDocumentWithAPasswordSaysSo() {
    assertThat(
            outcome(
                "a.odt",
                zip(
                    "content.xml", "garbage",
                    "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")))
        .isEqualTo(Legibility.ENCRYPTED);
  }

  @Test
  void cellsOfASpreadsheetStandInTheirRows() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Test", "1.0")) {
      var sheet = book.newWorksheet("备件");
      sheet.value(0, 0, "风门叶片");
      sheet.value(0, 1, "BJ-4471");
      sheet.value(1, 0, "电机");
      sheet.value(1, 1, 12);
    }
    assertThat(text("a.xlsx", bytes.toByteArray()).lines())
        .containsExactly("风门叶片 BJ-4471", "电机 12");
  }

  @Test
  void plainTextIsReadInItsOwnCharset() {
    var text = "机型,故障\n变频空调,售后报修";
    assertThat(text("a.csv", text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    assertThat(text("a.txt", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(text("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(text);
    assertThat(outcome("a.txt", new byte[200])).isEqualTo(Legibility.NONE);
  }

  @Test
  void pagesAndRichTextAreReadWithoutTheirLooks() {
    assertThat(
            text(
                "a.html",
                "<style>p{}</style><p>保修<b>卡</b></p><script>x()</script>"
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("保修卡");
    var rtf =
        "{\\r"
            + "tf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}\\uc1 \\'ca\\'db\\'ba\\'f3"
            + " \\u26381?\\u21153?\\par end}";
    assertThat(text("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo("售后 服务\nend");
  }

  @Test
  void anAttachedMailIsReadWithItsFiles() {
    var mail =
        """
        From: Han Meimei <han@mail.example>
        Subject: forwarded
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=UTF-8

        see the list
        --b
        Content-Type: text/csv; name=parts.csv
        Content-Disposition: attachment; filename=parts.csv

        damper,BJ-4471
        --b
        Content-Type: application/pdf; name=broken.pdf

        %PDF-1.4 nothing
        --b--
        """;
    assertThat(text("a.eml", mail.getBytes(StandardCharsets.UTF_8)))
        .contains("forwarded", "Han Meimei", "see the list", "parts.csv", "damper,BJ-4471");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.zip", "a.doc", "noname"})
  void whatHasNoWordsIsNoTrouble(String name) {
    assertThat(outcome(name, new byte[] {1, 2, 3})).isEqualTo(Legibility.NONE);
    assertThat(outcome(name, zip("readme.txt", "words"))).isEqualTo(Legibility.NONE);
  }

  @Test
  void aBookIsCut() {
    var book = "售后服务手册".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(text("a.txt", book)).hasSize(FileWords.MOST);
  }

  @Test
  void whatUnpacksToMoreThanADocumentIsRefused() {
    assertThat(
            outcome(
                "a.docx",
                zip("word/document.xml", "<t><!--" + " ".repeat(70 * 1024 * 1024) + "--></t>")))
        .isEqualTo(Legibility.TOO_LARGE);
    assertThat(outcome("a.pdf", SamplePdf.with(null, new byte[200 * 1024 * 1024])))
        .isEqualTo(Legibility.TOO_LARGE);
    assertThat(outcome("a.txt", new byte[FileReader.MOST_BYTES + 1]))
        .isEqualTo(Legibility.TOO_LARGE);
  }

  @Test
  void entitiesAreNotFollowed() {
    var xml = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:t xmlns:w='w'>a&x;b</w:t>";
    var read = read("a.docx", zip("word/document.xml", xml));
    assertThat(read.text() == null ? "" : read.text()).doesNotContain("root");
  }

  private static byte[] zip(Object... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        var content = entries[i + 1];
        zip.write(
            content instanceof byte[] raw
                ? raw
                : ((String) content).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
