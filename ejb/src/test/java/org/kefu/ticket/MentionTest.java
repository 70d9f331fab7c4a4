package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.ticket.boundary.Mention;

/** Whom a note names. */
class MentionTest {
  @ParameterizedTest
  @CsvSource({
    "@expert 看一下, expert",
    "请@expert看一下, expert",
    "ask @li.lei. Thanks, li.lei",
    "'(@expert, @senior)', 'expert,senior'",
    "write to han@mail.example, ''",
    "@@expert, ''",
    "@Expert, ''",
    "@顾明远 建议, ''",
    "no one, ''"
  })
  void isNamedBySignAndLogin(String text, String logins) {
    var named = Mention.pieces(text).stream().map(Mention::login).filter(Objects::nonNull).toList();
    assertThat(String.join(",", named)).isEqualTo(logins);
  }

  @Test
  void allWordsStayInTheirOrder() {
    var text = "请 @expert 和 @senior 看一下\nhan@mail.example";
    var words = Mention.pieces(text).stream().map(Mention::words).toList();
    assertThat(String.join("", words)).isEqualTo(text);
  }
}
