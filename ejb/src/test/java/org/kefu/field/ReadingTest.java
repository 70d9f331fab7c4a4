package org.kefu.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.field.FieldFixture.field;
import static org.kefu.field.FieldFixture.letters;
import static org.kefu.field.FieldFixture.money;
import static org.kefu.field.FieldFixture.option;
import static org.kefu.field.FieldFixture.range;
import static org.kefu.field.FieldFixture.retired;
import static org.kefu.field.FieldFixture.tree;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Limits;
import org.kefu.field.control.Reading;
import org.kefu.shared.InvalidInput;

/** What people, files and programs write into a field is kept in one way, or refused there. */
class ReadingTest {
  private static final FieldView TEXT = field("serial", FieldKind.TEXT, letters(8, null));
  private static final FieldView COUNT = field("count", FieldKind.NUMBER, range("0", "1000", null));
  private static final FieldView WEIGHT =
      field("weight", FieldKind.DECIMAL, range("-1.5", "99.999", 3));
  private static final FieldView PRICE = field("price", FieldKind.MONEY, money("CNY"));
  private static final FieldView YES_NO = field("boxed", FieldKind.YES_NO, Limits.NONE);
  private static final FieldView DAY = field("bought", FieldKind.DATE, Limits.NONE);
  private static final FieldView TIME = field("visit", FieldKind.TIME, Limits.NONE);
  private static final FieldView LINK = field("manual", FieldKind.LINK, Limits.NONE);
  private static final FieldView COLOUR =
      field(
          "colour",
          FieldKind.CHOICE,
          Limits.NONE,
          option("white", null, "白色", "White"),
          option("silver", null, "银色", "Silver"),
          retired("gold", "金色", "Gold"));
  private static final FieldView EXTRAS =
      field(
          "extras",
          FieldKind.CHOICES,
          Limits.NONE,
          option("hose", null, "软管", "Hose"),
          option("bracket", null, "支架", "Bracket"),
          retired("cover", "外罩", "Cover"));

  @Test
  void nothingIsNothing() {
    assertThat(read(TEXT, null)).isNull();
    assertThat(read(COUNT, "  \u0000 ")).isNull();
  }

  @Test
  void aTextIsKeptAsItReads() {
    assertThat(read(TEXT, "  AB\n 12 ")).isEqualTo("AB 12");
    assertThat(read(TEXT, "e\u0301clair")).isEqualTo("éclair");
    refused(TEXT, "123456789", "longest");
  }

  @Test
  void aLetterOutsideTheFirstPlaneIsOneLetter() {
    assertThat(read(TEXT, "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")).hasSize(16);
    refused(TEXT, "😀😀😀😀😀😀😀😀😀", "longest");
  }

  @Test
  void aWholeTextMatchesThePattern() {
    var serial = field("serial", FieldKind.TEXT, letters(20, "[A-Z]{2}\\d{4}"));

    assertThat(read(serial, "AB1234")).isEqualTo("AB1234");
    refused(serial, "AB12345", "fieldPatternMissed");
    refused(serial, "xAB1234", "fieldPatternMissed");
  }

  @Test
  @Timeout(10)
  void aPatternThatTakesForEverIsGivenUp() {
    var slow = field("slow", FieldKind.TEXT, letters(300, "(a+)+(b+)+c"));

    refused(slow, "a".repeat(200) + "b".repeat(99), "fieldPatternMissed");
  }

  @Test
  void aLongTextKeepsItsLines() {
    var remark = field("remark", FieldKind.LONG_TEXT, letters(4000, null));

    assertThat(read(remark, "一\r\n二")).isEqualTo("一\n二");
    refused(remark, "字".repeat(4001), "longest");
  }

  @ParameterizedTest
  @CsvSource({"7,7", "'1,000',1000", "１２,12", "0,0", "12.0,12", "' +5 ',5"})
  void aWholeNumberIsReadHoweverItIsWritten(String written, String kept) {
    assertThat(read(COUNT, written)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,fieldLeast",
    "1001,fieldMost",
    "1.5,fieldWhole",
    "1e3,fieldWhole",
    "three,fieldWhole",
    "'1,5',fieldWhole",
    "0x10,fieldWhole"
  })
  void whatIsNoWholeNumberInTheRangeIsRefused(String written, String why) {
    refused(COUNT, written, why);
  }

  @Test
  void aDecimalHasItsDigits() {
    assertThat(read(WEIGHT, "2.5")).isEqualTo("2.500");
    assertThat(read(WEIGHT, "-1.5")).isEqualTo("-1.500");
    refused(WEIGHT, "2.5555", "fieldDigits");
    refused(WEIGHT, "-1.501", "fieldLeast");
    refused(WEIGHT, "100", "fieldMost");
    refused(field("any", FieldKind.DECIMAL, range(null, null, 6)), "1000000000000", "fieldMost");
    refused(WEIGHT, "NaN", "fieldNumber");
  }

  @Test
  void moneyIsExact() {
    assertThat(read(PRICE, "￥1,234.5")).isEqualTo("1234.50");
    assertThat(read(PRICE, "99 CNY")).isEqualTo("99.00");
    assertThat(read(PRICE, "12.30元")).isEqualTo("12.30");
    refused(PRICE, "0.001", "fieldDigits");
    refused(PRICE, "-1", "fieldLeast");
    refused(PRICE, "5 USD", "fieldNumber");
    assertThat(read(field("yen", FieldKind.MONEY, money("JPY")), "1200")).isEqualTo("1200");
  }

  @ParameterizedTest
  @CsvSource({"yes,true", "是,true", "1,true", "TRUE,true", "No,false", "否,false", "0,false"})
  void yesAndNoHaveManyWords(String written, String kept) {
    assertThat(read(YES_NO, written)).isEqualTo(kept);
  }

  @Test
  void whatIsNeitherYesNorNoIsRefused() {
    refused(YES_NO, "maybe", "fieldYesNo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-03", "2026/2/3", "2026年2月3日", "2026.02.03"})
  void aDayIsReadHoweverItIsWritten(String written) {
    assertThat(read(DAY, written)).isEqualTo("2026-02-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "yesterday", "03/02/2026", "26-2-3", "2026-13-01"})
  void whatIsNoDayIsRefused(String written) {
    refused(DAY, written, "fieldDay");
  }

  @Test
  void aMomentIsKeptInUniversalTime() {
    assertThat(read(TIME, "2026-02-03 08:30")).isEqualTo("2026-02-03T00:30:00Z");
    assertThat(read(TIME, "2026-02-03T08:30:15.75+08:00")).isEqualTo("2026-02-03T00:30:15Z");
    assertThat(read(TIME, "2026-02-03T00:30:00Z")).isEqualTo("2026-02-03T00:30:00Z");
    refused(TIME, "2026-02-03", "fieldMoment");
    refused(TIME, "2026-02-03 25:00", "fieldMoment");
    refused(TIME, "+99999-01-01T00:00:00Z", "fieldMoment");
  }

  @Test
  void anOptionIsKnownByKeyAndByBothNames() {
    assertThat(read(COLOUR, "silver")).isEqualTo("silver");
    assertThat(read(COLOUR, "银色")).isEqualTo("silver");
    assertThat(read(COLOUR, "SILVER")).isEqualTo("silver");
    refused(COLOUR, "green", "fieldOption");
  }

  @Test
  void aRetiredOptionStaysWhereItWasAndIsChosenNowhereElse() {
    refused(COLOUR, "gold", "fieldOptionRetired");
    assertThat(reading(COLOUR).canonical("gold", "gold")).isEqualTo("gold");
    assertThat(reading(EXTRAS).canonical("cover,hose", "cover")).isEqualTo("hose,cover");
    refused(EXTRAS, "hose,cover", "fieldOptionRetired");
  }

  @Test
  void severalChoicesStandInTheOrderOfTheOptionsEachOnce() {
    assertThat(read(EXTRAS, "支架、软管; hose")).isEqualTo("hose,bracket");
    refused(EXTRAS, "hose, ladder", "fieldOption");
  }

  @Test
  void aPlaceInATreeIsKnownByItsPath() {
    assertThat(read(tree(), "leak")).isEqualTo("leak");
    assertThat(read(tree(), "压缩机 › 泄漏")).isEqualTo("leak");
    assertThat(read(tree(), "Compressor/Leak")).isEqualTo("leak");
    assertThat(read(tree(), "压缩机")).isEqualTo("compressor");
    refused(tree(), "面板 › 泄漏", "fieldOption");
  }

  @Test
  void aLinkLeadsToTheWebOnly() {
    assertThat(read(LINK, "https://kefu.example.com/说明?a=1"))
        .isEqualTo("https://kefu.example.com/说明?a=1");
    for (var no :
        new String[] {
          "javascript:alert(1)",
          "data:text/html,x",
          "ftp://example.com",
          "//example.com",
          "example.com",
          "https://",
          "https://bank.example@evil.example/",
          "http://a b"
        }) {
      refused(LINK, no, "fieldLink");
    }
    refused(LINK, "https://example.com/" + "a".repeat(2000), "longest");
  }

  private static Reading reading(FieldView field) {
    return new Reading(field, ZoneId.of("Asia/Shanghai"));
  }

  private static String read(FieldView field, String written) {
    return reading(field).canonical(written, null);
  }

  private static void refused(FieldView field, String written, String why) {
    assertThatThrownBy(() -> read(field, written))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getKey()).isEqualTo("InvalidInput." + why);
              assertThat(refusal.getField()).isEqualTo("/fields/" + field.key());
            });
  }
}
