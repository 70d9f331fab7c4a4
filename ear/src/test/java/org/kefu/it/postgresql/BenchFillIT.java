package org.kefu.it.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.FromOutside;

/** The bench fills up a database while a server works on it: neither may take the other's ids. */
class BenchFillIT extends FromOutside {
  private static final Path FILL =
      Path.of(System.getProperty("kefu.root"), "bench", "fill.sql").toAbsolutePath();

  @Test
  void fillingTakesNoIdThatIsStillToBeGiven() throws Exception {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      var before = count(connection, "select count(*) from ticket");
      try (var fill = connection.createStatement()) {
        fill.execute(
            Files.readString(FILL)
                .replace(":customers", "(select count(*) + 40 from customer)")
                .replace(":more", "40"));
      }

      assertThat(count(connection, "select count(*) from ticket")).isEqualTo(before + 40);
      for (var table : List.of("customer", "ticket", "message", "audit_entry")) {
        var free =
            "select count(*) from %s where id > (select last_value from %s_seq)"
                .formatted(table, table);
        assertThat(count(connection, free)).as(table).isZero();
      }
      connection.rollback();
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("KEFU_DB_URL"),
        System.getenv("KEFU_DB_USER"),
        System.getenv("KEFU_DB_PASSWORD"));
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
