package org.kefu.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.field.FieldFixture.field;
import static org.kefu.field.FieldFixture.file;
import static org.kefu.field.FieldFixture.letters;
import static org.kefu.field.FieldFixture.option;
import static org.kefu.field.FieldFixture.range;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.Limits;
import org.kefu.shared.InvalidInput;

/** A definition makes sense for its kind, and has nothing the kind has no use for. */
class FieldRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "1st", "Serial", "serial-no", "序列号", "a b", "_a"})
  void aKeyIsPlain(String key) {
    refused(() -> field(key, FieldKind.TEXT, letters(10, null)), "key", "fieldKey");
  }

  @Test
  void aKindKeepsOnlyTheLimitsItHas() {
    var text = field("a", FieldKind.TEXT, range("1", "2", 3)).file().limits();
    var yesNo = field("b", FieldKind.YES_NO, letters(5, "x"), option("a", null, "甲", "A")).file();

    assertThat(text).isEqualTo(letters(300, null));
    assertThat(yesNo.limits()).isEqualTo(Limits.NONE);
    assertThat(yesNo.options()).isEmpty();
  }

  @Test
  void limitsMakeSense() {
    refused(() -> field("a", FieldKind.TEXT, letters(301, null)), "letters", "between");
    refused(() -> field("a", FieldKind.TEXT, letters(0, null)), "letters", "between");
    refused(() -> field("a", FieldKind.TEXT, letters(9, "[a")), "pattern", "fieldPattern");
    refused(() -> field("a", FieldKind.NUMBER, range("5", "4", null)), "most", "fieldRange");
    refused(() -> field("a", FieldKind.NUMBER, range("0.5", null, null)), "least", "fieldBound");
    refused(() -> field("a", FieldKind.DECIMAL, range(null, null, 7)), "digits", "between");
    refused(
        () -> field("a", FieldKind.DECIMAL, range(null, "1000000000000", 2)), "most", "fieldBound");
    refused(
        () -> field("a", FieldKind.MONEY, FieldFixture.money("XYZ")), "currency", "fieldCurrency");
  }

  @Test
  void moneyHasTheDigitsOfItsCurrency() {
    assertThat(field("a", FieldKind.MONEY, FieldFixture.money("JPY")).file().limits())
        .isEqualTo(new Limits(null, null, BigDecimal.ZERO, null, 0, "JPY"));
  }

  @Test
  void aChoiceNeedsOptionsEachWithAKeyOfItsOwnAndBothNames() {
    refused(() -> field("a", FieldKind.CHOICE, Limits.NONE), "options", "fieldOptions");
    refused(
        () ->
            field(
                "a",
                FieldKind.CHOICE,
                Limits.NONE,
                option("x", null, "甲", "A"),
                option("x", null, "乙", "B")),
        "/options/1/key",
        "fieldOptionTwice");
    refused(
        () -> field("a", FieldKind.CHOICE, Limits.NONE, option("x", null, "甲", " ")),
        "/options/0/nameEn",
        "required");
  }

  @Test
  void nothingStandsBelowWhatIsNotThere() {
    refused(
        () ->
            field(
                "a",
                FieldKind.TREE,
                Limits.NONE,
                option("leak", "compressor", "泄漏", "Leak"),
                option("compressor", null, "压缩机", "Compressor")),
        "/options/0/key",
        "fieldOptionParent");
  }

  @Test
  void aConditionNamesValues() {
    var never = new Condition("type", List.of());
    refused(
        () -> field("a", FieldKind.TEXT, file(letters(9, null), Demand.NEVER, null, never)),
        "shownValues",
        "required");
    refused(
        () -> field("a", FieldKind.TEXT, file(letters(9, null), Demand.WHEN, null, null)),
        "demandedBy",
        "required");
    assertThat(
            field("a", FieldKind.TEXT, file(letters(9, null), Demand.ALWAYS, never, null))
                .file()
                .demandedWhen())
        .isNull();
  }

  private static void refused(ThrowingCallable written, String place, String why) {
    assertThatThrownBy(written)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getKey()).isEqualTo("InvalidInput." + why);
              assertThat(refusal.getField()).isEqualTo(place);
            });
  }
}
