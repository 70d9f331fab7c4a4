package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Tags from before there was a vocabulary are in it after the migration, each once. */
class OldTagsTest {
  private static final String USER = "sa";
  private static final String URL = "jdbc:h2:mem:oldtags;DB_CLOSE_DELAY=-1";

  @Test
  void comeIntoTheVocabulary() throws SQLException {
    migrate("12");
    try (var connection = DriverManager.getConnection(URL, USER, USER);
        var statement = connection.createStatement()) {
      for (int id = 1; id <= 2; id++) {
        statement.execute(
            """
            insert into ticket (id, version, number, subject, type, priority, channel, language,
              state, customer_number, customer_name, closed, reopen_count, handover_count,
              opened_by, opened_at, updated_at, state_since)
            values (%d, 1, 'T-%d', 's', 'OTHER', 2, 'WEB', 'zh', 'NEW', 'C-1', 'c', false, 0, 0,
              'x', now(), now(), now())\
            """
                .formatted(id, id));
      }
      statement.execute(
          "insert into ticket_tag values (1, 'VIP'), (1, 'vip'), (1, '漏水'), (2, 'vip')");
      migrate("latest");

      assertThat(rows(connection, "select name from tag order by name_key"))
          .containsExactly("VIP", "漏水");
      assertThat(
              rows(
                  connection,
                  "select concat(ticket_id, ' ', tag) from ticket_tag order by ticket_id, tag"))
          .containsExactly("1 VIP", "1 漏水", "2 VIP");
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
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
