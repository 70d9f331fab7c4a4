package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.channel.boundary.Readings;

/** A mail whose label is wrong beyond repair is read in the charset that a person names. */
class MailReadingTest {
  private final MailKeeping keeping = new MailKeeping();

  @ParameterizedTest
  @CsvSource({
    "GB18030, 洗衣机脱水时声音很大，请尽快安排师傅。",
    "Big5, 洗衣機脫水時聲音很大，請儘快安排師傅。",
    "UTF-8, 洗衣机 naïve 〇 𠮷",
    "ISO-2022-JP, 洗濯機の音が大きいです。",
    "Shift_JIS, 洗濯機の音が大きいです。",
    "EUC-JP, 洗濯機の音が大きいです。",
    "EUC-KR, 세탁기 소리가 큽니다.",
    "windows-1252, Das Gerät läuft nicht – café",
    "windows-1251, Стиральная машина шумит",
    "KOI8-R, Стиральная машина шумит",
    "UTF-16LE, 洗衣机脱水时声音很大"
  })
  void eachCharsetReadsItsOwnBytes(String charset, String words) {
    for (var label : new String[] {"us-ascii", "koi8-r", "gb2312", "x-nobody-knows"}) {
      var raw = mail("text/plain; charset=" + label, words.getBytes(Charset.forName(charset)));

      assertThat(keeping.reading(raw, charset).text().strip()).as(label).isEqualTo(words);
    }
  }

  @Test
  void theWrongOneIsShownAsItIs() {
    var raw = mail("text/plain; charset=koi8-r", "售后服务".getBytes(Charset.forName("Big5")));

    assertThat(keeping.reading(raw, "GB18030").text()).doesNotContain("售后");
    assertThat(keeping.reading(raw, null).text()).isNotBlank();
  }

  /** What a charset hides from the first reading is cleaned all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-JP", "UTF-16LE", "Shift_JIS", "GB18030"})
  void htmlIsCleanedInEveryReading(String charset) {
    var page = "<p>洗</p><script>alert(1)</script><img src=x onerror=alert(1)>";
    var raw = mail("text/html; charset=us-ascii", page.getBytes(Charset.forName(charset)));

    var html = keeping.reading(raw, charset).html();

    assertThat(html).contains("洗").doesNotContain("script", "onerror");
  }

  /** Our answer goes there: half of an address would be somebody else's. */
  @Test
  void anAddressIsKeptWholeHoweverLongItsName() {
    var raw = "From: " + "Li ".repeat(98) + "<li@mail.example>\r\n\r\nx";

    var from = keeping.read(raw.getBytes(StandardCharsets.US_ASCII), null).envelope().from();

    assertThat(from)
        .hasSizeLessThanOrEqualTo(300)
        .startsWith("Li Li")
        .endsWith(" <li@mail.example>");
  }

  @Test
  void everyCharsetOfTheMenuIsKnown() {
    assertThat(Readings.CHARSETS)
        .allSatisfy(name -> assertThat(Charset.isSupported(name)).isTrue());
  }

  private static byte[] mail(String type, byte[] body) {
    var head = "From: a@x.example\r\nContent-Type: " + type + "\r\n\r\n";
    var raw = new ByteArrayOutputStream();
    raw.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    raw.writeBytes(body);
    return raw.toByteArray();
  }
}
