package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.ParsedMail.Address;
import org.kefu.channel.boundary.ParsedMail.Attachment;

/** The mailbox we hand out reads as it was written. */
class SampleMailTest {

  private static final Map<String, ParsedMail> MAILS = new TreeMap<>();

  @BeforeAll
  static void readMailbox() throws IOException {
    var parser = new MailParser();
    try (var mails = new MailFolder(SharedData.samples()).mails()) {
      mails.forEach(mail -> MAILS.put(mail.name().substring(0, 2), parser.parse(mail.bytes())));
    }
  }

  @Test
  void thirtyMailsReachTheServiceAddressOnWorkingDays() {
    assertThat(MAILS).hasSize(30);
    assertThat(MAILS.values())
        .allSatisfy(
            mail -> {
              assertThat(mail.to())
                  .extracting(Address::address)
                  .contains("service@jinglan.example");
              assertThat(day(mail.sentAt()))
                  .isBetween(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
              assertThat(day(mail.sentAt()).getDayOfWeek())
                  .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
              assertThat(mail.subject() + mail.text() + mail.from()).doesNotContain("\ufffd");
            });
  }

  private static LocalDate day(Instant sent) {
    return sent.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
  }

  @ParameterizedTest
  @CsvSource({
    "01,周晓岚,洗衣机脱水声音很大，申请上门检修,运输螺栓",
    "05,陶喆镕,热水器安装改约时间,李昇",
    "06,王丽华,发票抬头更换,样例纸业有限公司",
    "09,René Dubois-Hall,English manual for the JL-D6 dishwasher?,crème brûlée",
    "11,龚㼆,投诉：约了三次没有一次准时,龚㼆",
    "13,钱大海,紧急：燃气热水器有煤气味,火苗发红",
    "16,陳美儀,抽濕機漏水，香港有冇維修點？,上個月喺深圳買咗部抽濕機",
    "17,贺知远,冰箱冷藏室温度忽高忽低，附记录,牛奶坏了两次",
    "23,'',微波炉转盘不转,过保了修一次大概多少钱",
    "27,阿ken,收到的油烟机玻璃碎了！！,玻璃面板碎成渣了",
    "29,绍兴样例服务站,11月上半月维修费用核对,''"
  })
  void everyCharsetComesOutRight(String number, String name, String subject, String words) {
    ParsedMail mail = MAILS.get(number);
    assertThat(mail.from().get(0).name()).isEqualTo(name);
    assertThat(mail.subject()).isEqualTo(subject);
    assertThat(mail.text()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "02,地面漏水.png",
    "07,配件清单.csv",
    "14,各层面积表.pdf",
    "17,温度记录(两天).txt",
    "18,您的发票已开具 [T-2026-000262].eml",
    "21,IMG_2041.jpg",
    "26,Purifier smells of burning.eml",
    "29,维修明细_2026-11_上半月.csv",
    "30,铭牌照片.png"
  })
  void filesKeepTheirNames(String number, String name) {
    assertThat(MAILS.get(number).attachments()).extracting(Attachment::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"02,01", "04,03", "08,07", "12,11", "15,14", "22,21"})
  void laterMailRefersToEarlierOne(String later, String earlier) {
    assertThat(MAILS.get(later).references()).contains(MAILS.get(earlier).messageId());
  }

  @Test
  void onlyProgramsAreAutomatic() {
    assertThat(MAILS.entrySet())
        .filteredOn(entry -> entry.getValue().isAutomatic())
        .extracting(Map.Entry::getKey)
        .containsExactly("18", "19", "20");
  }

  @Test
  void bounceNamesRecipientAndOurMail() {
    assertThat(MAILS.get("18").bounce())
        .isEqualTo(
            new ParsedMail.Bounce(
                "wangdali@paperr.example",
                "failed",
                "5.1.2",
                "reply-000262@jinglan.example",
                "您的发票已开具 [T-2026-000262]"));
  }

  @Test
  void inlinePicturesAreFound() {
    for (String number : List.of("03", "29")) {
      ParsedMail mail = MAILS.get(number);
      Attachment picture = mail.attachments().get(0);
      assertThat(picture.inline()).isTrue();
      assertThat(new HtmlCleaner().clean(mail.html())).contains("cid:" + picture.contentId());
    }
    assertThat(MAILS.get("02").attachments().get(0).inline()).isFalse();
  }

  @Test
  void quotationIsCutFromAnswers() {
    var bodies = new MailBodies();
    assertThat(bodies.withoutQuote(MAILS.get("02").text())).endsWith("周晓岚").doesNotContain(">");
    assertThat(bodies.withoutQuote(MAILS.get("04").text())).endsWith("韩立群");
    assertThat(bodies.withoutQuote(MAILS.get("15").text())).endsWith("苏敏");
    assertThat(bodies.withoutQuote(MAILS.get("22").text())).endsWith("Tom");
  }

  @Test
  void duplicateIsTheSameMail() {
    var folder = SharedData.samples();
    assertThat(folder.resolve("24-washing-machine-noise-duplicate.eml"))
        .hasSameBinaryContentAs(folder.resolve("01-washing-machine-noise.eml"));
  }
}
