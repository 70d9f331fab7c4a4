package org.kefu.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.control.LetterRules;

/** What a mailbox said in its acknowledgements it goes on saying after the migration. */
class OldReceiptsTest {
  private static final String USER = "sa";
  private static final String URL = "jdbc:h2:mem:oldreceipts;DB_CLOSE_DELAY=-1";

  @Test
  void becomeLettersOfTheirMailbox() throws SQLException {
    migrate("17");
    try (var connection = DriverManager.getConnection(URL, USER, USER);
        var statement = connection.createStatement()) {
      statement.execute(mailbox("B-1", "'周末也有人。{day} 回复。'", "'We answer on {day}.'"));
      statement.execute(mailbox("B-2", "null", "'  '"));
      migrate("latest");

      var rows =
          statement.executeQuery(
              "select id, scope, language, subject, body from letter_edition order by id");
      for (var language : new String[] {"en", "zh"}) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString("scope")).isEqualTo("B-1");
        assertThat(rows.getString("language")).isEqualTo(language);
        var text = new LetterText(rows.getString("subject"), rows.getString("body"));
        assertThatCode(() -> LetterRules.check(LetterKind.RECEIPT, text))
            .doesNotThrowAnyException();
        assertThat(text.body())
            .contains(language.equals("zh") ? "周末也有人。{next.workday} 回复。" : "on {next.workday}.");
      }
      assertThat(rows.next()).isFalse();
    }
  }

  private static String mailbox(String code, String zh, String en) {
    return """
    insert into mailbox (code, version, address, name, host, port, security, folder, sign_in, login,
      receipt_zh, receipt_en, enabled)
    values ('%s', 1, '%s@x.example', 'x', 'h', 993, 'TLS', 'INBOX', 'PASSWORD', 'l', %s, %s, true)\
    """
        .formatted(code, code, zh, en);
  }

  private static void migrate(String target) {
    Flyway.configure()
        .dataSource(URL, USER, USER)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2")
        .target(target)
        .load()
        .migrate();
  }
}
