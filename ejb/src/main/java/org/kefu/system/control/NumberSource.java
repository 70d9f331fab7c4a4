package org.kefu.system.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reserves numbers in a transaction of its own: the row of a series is locked for the moment of the
 * reservation only, so creating tickets does not queue up behind it, and a rolled back ticket
 * leaves a gap rather than a number used twice.
 */
@ApplicationScoped
public class NumberSource {
  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long reserve(String series, int size) {
    try (var connection = database.getConnection()) {
      if (advance(connection, series, size) == 0) {
        begin(connection, series);
        advance(connection, series, size);
      }
      return next(connection, series) - size;
    } catch (SQLException failed) {
      throw new IllegalStateException("No numbers for " + series, failed);
    }
  }

  private static int advance(Connection connection, String series, int size) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update number_series set next_value = next_value + ? where series = ?")) {
      update.setInt(1, size);
      update.setString(2, series);
      return update.executeUpdate();
    }
  }

  private static void begin(Connection connection, String series) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into number_series (series, next_value) values (?, 1)")) {
      insert.setString(1, series);
      insert.executeUpdate();
    }
  }

  private static long next(Connection connection, String series) throws SQLException {
    try (var query =
        connection.prepareStatement("select next_value from number_series where series = ?")) {
      query.setString(1, series);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
