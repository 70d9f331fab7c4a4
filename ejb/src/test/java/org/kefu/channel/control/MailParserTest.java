package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kefu.channel.control.MailText.base64;
import static org.kefu.channel.control.MailText.base64Word;
import static org.kefu.channel.control.MailText.mail;
import static org.kefu.channel.control.MailText.percent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.ParsedMail.Address;
import org.kefu.channel.boundary.ParsedMail.Attachment;

class MailParserTest {

  private static final String SENTENCE = "洗衣机脱水时声音很大，请安排师傅上门检查。";
  private final MailParser parser = new MailParser();

  @ParameterizedTest
  @CsvSource({
    "GB2312,gb2312,冰箱不制冷",
    "GBK,gbk,陶喆镕的空调",
    "GBK,gb2312,朱镕先生报修",
    "GB18030,gb18030,龚㼆投诉",
    "GB18030,gb2312,龚㼆投诉",
    "Big5,big5,冷氣機漏水",
    "Big5-HKSCS,big5,洗衣機壞咗嘅問題",
    "UTF-8,utf-8,热水器 E5 报警 😀",
    "UTF-8,gb2312,热水器标错了字符集",
    "GBK,iso-8859-1,微波炉转盘不转了怎么办",
    "UTF-8,iso-8859-1,微波炉转盘不转",
    "UTF-8,x-unknown,微波炉转盘不转",
    "ISO-2022-JP,iso-2022-jp,洗濯機の音",
    "Shift_JIS,shift_jis,洗濯機の音が大きい",
    "EUC-KR,ks_c_5601-1987,세탁기 소음",
    "windows-1251,windows-1251,Стиральная машина"
  })
  void textIsReadInHeadersBodiesAndFileNames(String charset, String label, String text) {
    ParsedMail mail =
        parser.parse(
            mail(
                    "From: " + base64Word(charset, label, text) + " <a@lake.example>",
                    "Subject: " + base64Word(charset, label, text),
                    "MIME-Version: 1.0",
                    "Content-Type: multipart/mixed; boundary=x",
                    "",
                    "--x",
                    "Content-Type: text/plain; charset=" + label,
                    "Content-Transfer-Encoding: base64",
                    "",
                    base64(charset, text),
                    "--x",
                    "Content-Type: application/octet-stream",
                    "Content-Disposition: attachment; filename*="
                        + label
                        + "''"
                        + percent(charset, text + ".txt"),
                    "",
                    "data",
                    "--x--")
                .bytes());
    assertThat(mail.from()).containsExactly(new Address(text, "a@lake.example"));
    assertThat(mail.subject()).isEqualTo(text);
    assertThat(mail.text()).isEqualTo(text);
    assertThat(mail.attachments()).extracting(Attachment::name).containsExactly(text + ".txt");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GBK", "GB18030"})
  void bodyWithoutLabelIsRecognised(String charset) {
    ParsedMail mail = parser.parse(mail("Subject: x", "").and(charset, SENTENCE).bytes());
    assertThat(mail.text().strip()).isEqualTo(SENTENCE);
    assertThat(mail.encodingProblem()).isTrue();
    assertThat(mail.cut()).as("nothing is missing").isFalse();
  }

  @Test
  void westernBodyWithoutLabelStaysWestern() {
    byte[] raw = mail("Subject: x", "").and("windows-1252", "Der Kühlschrank für Jürgen").bytes();
    assertThat(parser.parse(raw).text().strip()).isEqualTo("Der Kühlschrank für Jürgen");
  }

  @Test
  void japaneseEscapesAreRecognisedWithoutLabel() {
    byte[] raw = mail("Subject: x", "").and("ISO-2022-JP", "洗濯機の音").bytes();
    assertThat(parser.parse(raw).text().strip()).isEqualTo("洗濯機の音");
  }

  @ParameterizedTest
  @CsvSource({"GBK", "UTF-8"})
  void rawHeadersAreRead(String charset) {
    byte[] raw =
        new MailText()
            .and(charset, "From: 钱大海 <q@bay.example>", "Subject: 热水器有煤气味", "", "x")
            .bytes();
    ParsedMail mail = parser.parse(raw);
    assertThat(mail.from()).containsExactly(new Address("钱大海", "q@bay.example"));
    assertThat(mail.subject()).isEqualTo("热水器有煤气味");
  }

  @Test
  void characterCutBetweenTwoEncodedWordsIsJoined() {
    ParsedMail mail =
        parser.parse(mail("Subject: =?utf-8?B?5rSX6KE=?=", " =?utf-8?B?o+acug==?=", "").bytes());
    assertThat(mail.subject()).isEqualTo("洗衣机");
  }

  @Test
  void continuedFileNameIsJoined() {
    assertThat(
            fileName(
                "attachment;",
                " filename*0*=UTF-8''%E7%BB%B4%E4%BF;",
                " filename*1*=%AE%E8%AE%B0%E5%BD%95;",
                " filename*2=\" 11.pdf\""))
        .isEqualTo("维修记录 11.pdf");
    assertThat(fileName("attachment;", " filename*0=\"long \";", " filename*1=\"name.pdf\""))
        .isEqualTo("long name.pdf");
  }

  private String fileName(String... disposition) {
    List<String> lines = new ArrayList<>(List.of("Content-Type: application/pdf"));
    lines.add("Content-Disposition: " + String.join("\r\n", disposition));
    lines.addAll(List.of("", "data"));
    return parser.parse(mail(lines.toArray(String[]::new)).bytes()).attachments().get(0).name();
  }

  @Test
  void uuencodedPartIsUnwrapped() {
    ParsedMail mail =
        parser.parse(
            mail(
                    "Content-Type: application/octet-stream; name=cat.txt",
                    "Content-Transfer-Encoding: x-uuencode",
                    "",
                    "begin 644 cat.txt",
                    "#0V%T",
                    "`",
                    "end")
                .bytes());
    assertThat(mail.attachments().get(0).content()).isEqualTo(MailText.ascii("Cat"));
  }

  @Test
  void attachedMailIsFileAndNotText() {
    ParsedMail mail =
        parser.parse(
            mail(
                    "Content-Type: multipart/mixed; boundary=x",
                    "",
                    "--x",
                    "",
                    "see below",
                    "--x",
                    "Content-Type: message/rfc822",
                    "",
                    "Subject: =?utf-8?B?5oqV6K+J?=",
                    "",
                    "inner text",
                    "--x--")
                .bytes());
    assertThat(mail.text()).isEqualTo("see below");
    assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("投诉.eml");
    ParsedMail inner = parser.parse(mail.attachments().get(0).content());
    assertThat(inner.text().strip()).isEqualTo("inner text");
  }

  @Test
  void bounceTellsWhomItConcerns() {
    ParsedMail mail =
        parser.parse(
            mail(
                    "Content-Type: multipart/report; boundary=x",
                    "",
                    "--x",
                    "",
                    "sorry",
                    "--x",
                    "Content-Type: message/delivery-status",
                    "",
                    "Reporting-MTA: dns; mx.example",
                    "",
                    "Final-Recipient: rfc822; <ok@lake.example>",
                    "Action: delivered",
                    "",
                    "Final-Recipient: rfc822; gone@lake.example",
                    "Action: failed",
                    "Status: 5.1.1",
                    "--x",
                    "Content-Type: text/rfc822-headers",
                    "",
                    "Message-ID: <m1@jinglan.example>",
                    "Subject: hello",
                    "--x--")
                .bytes());
    assertThat(mail.bounce())
        .isEqualTo(
            new ParsedMail.Bounce(
                "gone@lake.example", "failed", "5.1.1", "m1@jinglan.example", "hello"));
    assertThat(mail.isAutomatic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted: auto-replied,true",
    "Auto-Submitted: no,false",
    "Return-Path: <>,true",
    "Return-Path: <a@lake.example>,false",
    "Precedence: bulk,true",
    "List-Unsubscribe: <https://x.example>,true",
    "X-Auto-Response-Suppress: All,true",
    "X-Mailer: PostMail,false"
  })
  void programsAreToldFromPeople(String header, boolean automatic) {
    assertThat(parser.parse(mail(header, "", "x").bytes()).isAutomatic()).isEqualTo(automatic);
  }

  @Test
  void referencesAreOldestFirstWithoutRepetition() {
    ParsedMail mail =
        parser.parse(mail("References: <1@a> <2@a>", " <3@a>", "In-Reply-To: <3@a>", "").bytes());
    assertThat(mail.references()).containsExactly("1@a", "2@a", "3@a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 4 Nov 2026 10:05:33 +0800 (CST)|2026-11-04T02:05:33Z",
        "Mon, 4 Nov 26 10:05 GMT|2026-11-04T10:05:00Z",
        "04 Nov 2026 10:05:33 EST|2026-11-04T15:05:33Z"
      })
  void datesAreReadAsProgramsWriteThem(String header, Instant instant) {
    assertThat(parser.parse(mail("Date: " + header, "").bytes()).sentAt()).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday",
    "99 Foo 2026 10:00",
    "31 Feb 2026 10:00:00 +0000",
    "1 Nov 2026 10:00 +9999"
  })
  void unreadableDateIsNone(String header) {
    assertThat(parser.parse(mail("Date: " + header, "").bytes()).sentAt()).isNull();
  }

  @Test
  void nothingGivesEmptyMail() {
    ParsedMail mail = parser.parse(new byte[0]);
    assertThat(mail.encodingProblem()).isTrue();
    assertThat(mail.text()).isEmpty();
    assertThat(mail.subject()).isEmpty();
  }

  @Test
  void deepNestingStopsAtTheLimit() {
    var nested = new MailText();
    IntStream.range(0, 3_000)
        .forEach(
            i ->
                nested.and(
                    "UTF-8", "Content-Type: multipart/mixed; boundary=b" + i, "", "--b" + i));
    ParsedMail mail = parser.parse(nested.and("UTF-8", "", "deep").bytes());
    assertThat(mail.encodingProblem()).isTrue();
    assertThat(mail.cut()).isTrue();
  }

  @Test
  void partsBeyondTheLimitAreLeftOut() {
    var many = mail("Content-Type: multipart/mixed; boundary=x", "");
    IntStream.range(0, 2_000).forEach(i -> many.and("UTF-8", "--x", "Content-Type: a/b", "", "y"));
    ParsedMail mail = parser.parse(many.bytes());
    assertThat(mail.attachments().size()).isLessThanOrEqualTo(MailStructure.MOST_PARTS + 1);
    assertThat(mail.encodingProblem()).isTrue();
    assertThat(mail.cut()).isTrue();
  }

  @Test
  void hugeHeaderLosesNothingElse() {
    String huge = "X-Long: " + "a".repeat(2_000_000);
    ParsedMail mail = parser.parse(mail(huge, "Subject: hello", "", "text").bytes());
    assertThat(mail.subject()).isEqualTo("hello");
    assertThat(mail.text().strip()).isEqualTo("text");
    assertThat(mail.encodingProblem()).isTrue();
  }

  @Test
  void hostileHeadersAreReadInTime() {
    String blanks = "Content-Type: text/plain" + " ;".repeat(30_000);
    String quotes = "Content-Disposition: attachment; filename=\"" + "\\a".repeat(30_000) + "\"";
    String words = "Subject: " + "=?a?b?".repeat(9_000);
    String commas = "To: " + "<a@lake.example>,".repeat(3_500);
    byte[] raw = mail(blanks, quotes, words, commas, "", "text").bytes();
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MailParser.read(raw)).to())
        .hasSizeLessThanOrEqualTo(2_000);
  }

  @Test
  void westernPairsFollowTheLabelOfTheBody() {
    byte[] raw =
        new MailText()
            .and("windows-1252", "Subject: Größe", "Content-Type: text/plain; charset=latin1", "")
            .bytes();
    assertThat(parser.parse(raw).subject()).isEqualTo("Größe");
  }

  @Test
  void randomBytesNeverFail() {
    var random = new Random(20261121);
    for (int i = 0; i < 500; i++) {
      byte[] noise = new byte[random.nextInt(3_000)];
      random.nextBytes(noise);
      assertThatCode(() -> MailParser.read(noise)).doesNotThrowAnyException();
    }
  }

  @Test
  void damagedSamplesNeverFail() throws Exception {
    List<byte[]> samples = new ArrayList<>();
    try (var mails = new MailFolder(SharedData.samples()).mails()) {
      mails.forEach(mail -> samples.add(mail.bytes()));
    }
    var random = new Random(1936);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = damaged(samples.get(i % samples.size()), random);
      assertThatCode(() -> MailParser.read(damaged)).doesNotThrowAnyException();
    }
  }

  /** Bytes changed, a piece cut out, a piece doubled: what bad lines and bad programs do. */
  private static byte[] damaged(byte[] sample, Random random) {
    byte[] copy = sample.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(copy.length);
    int to = from + random.nextInt(copy.length - from);
    int again = random.nextBoolean() ? from : to;
    byte[] result = new byte[to + copy.length - again];
    System.arraycopy(copy, 0, result, 0, to);
    System.arraycopy(copy, again, result, to, copy.length - again);
    return random.nextInt(4) == 0 ? Arrays.copyOf(result, from) : result;
  }
}
