package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final List<String> KNOWN =
      List.of("customer.name", "ticket.number", "confirm.link", "message");

  @Test
  void putsInWhatANameStandsForAndNoMore() {
    var words = Map.of("customer.name", "{message} $1 \\ <b>", "message", "secret");

    assertThat(new Template("{customer.name}，您好 {nobody} {").fill(words::get))
        .isEqualTo("{message} $1 \\ <b>，您好 {nobody} {");
  }

  @ParameterizedTest
  @CsvSource({
    "{custmer.name}, {customer.name}",
    "{name}, {customer.name}",
    "{Ticket.Number}, {ticket.number}",
    "{ message }, {message}",
    "{confirm.lnk}, {confirm.link}"
  })
  void aWrongNameIsRefusedWithTheOneThatWasMeant(String typed, String meant) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new Template("Hello " + typed).check("body", KNOWN))
        .satisfies(
            refusal -> {
              assertThat(refusal.getField()).isEqualTo("body");
              assertThat(refusal.getKey()).isEqualTo("InvalidInput.placeholderMeant");
              assertThat(refusal.getArgs()).containsExactly(typed, meant);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{secretInternalRemark}", "{备注}", "${7*7}", "#{ticket.note}"})
  void whatIsLikeNothingIsRefusedAsItIs(String typed) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new Template(typed).check("body", List.of("message")))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("InvalidInput.placeholder"));
  }

  @Test
  void onlyBracesMakeAPlaceholder() {
    assertThatCode(() -> new Template("a { b } } c\n").names()).doesNotThrowAnyException();
    assertThat(new Template("{message} {message} {ticket.number}").names())
        .containsExactly("message", "ticket.number");
    assertThatCode(() -> new Template("plain, 50 % and <b>").check("body", KNOWN))
        .doesNotThrowAnyException();
  }
}
