package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Numbers kept before there was one form of them lead to their customer after the migration. */
class OldNumbersTest {
  private static final String USER = "sa";
  private static final String URL = "jdbc:h2:mem:oldnumbers;DB_CLOSE_DELAY=-1";

  @Test
  void keepTheirOwner() throws SQLException {
    migrate("9");
    try (var connection = DriverManager.getConnection(URL, USER, USER)) {
      enter(
          connection,
          Map.of(
              "+86 138-0571-6217", "13805716217",
              "138 0571 6218", "13805716218",
              "0571 8888 1234", "057188881234",
              "+86 (0571) 8888 1235", "057188881235",
              "0086 13805716219", "008613805716219",
              "+49 30 901820", "4930901820"));
      migrate("latest");

      assertThat(numbers(connection))
          .containsOnly(
              Map.entry("+86 138-0571-6217", "+8613805716217"),
              Map.entry("138 0571 6218", "+8613805716218"),
              Map.entry("0571 8888 1234", "+8657188881234"),
              Map.entry("+86 (0571) 8888 1235", "+8657188881235"),
              Map.entry("0086 13805716219", "+8613805716219"),
              Map.entry("+49 30 901820", "+4930901820"));
    }
  }

  private static void enter(Connection connection, Map<String, String> digits) throws SQLException {
    try (var customer = connection.createStatement();
        var phone =
            connection.prepareStatement("insert into customer_phone values (1, ?, null, ?, ?)")) {
      customer.execute(
          """
          insert into customer (id, version, number, kind, name, language, created_at, created_by,
            updated_at) values (1, 1, 'C-1', 'PERSON', '周敏', 'zh', now(), 'x', now())\
          """);
      int position = 0;
      for (var one : digits.entrySet()) {
        phone.setInt(1, position++);
        phone.setString(2, one.getKey());
        phone.setString(3, one.getValue());
        phone.execute();
      }
    }
  }

  private static Map<String, String> numbers(Connection connection) throws SQLException {
    var numbers = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select shown, e164 from customer_phone")) {
      while (rows.next()) {
        numbers.put(rows.getString("shown"), rows.getString("e164"));
      }
    }
    return numbers;
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
