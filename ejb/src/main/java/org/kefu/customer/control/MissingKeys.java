package org.kefu.customer.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives keys to names and streets that were written before there were keys. Past the entities: no
 * file is changed by it, nobody's version of it grows old.
 */
@ApplicationScoped
public class MissingKeys {
  private static final int AT_ONCE = 500;

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  /** Returns false once there is none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean fillSome() {
    try (var connection = database.getConnection()) {
      var names =
          fill(
              connection,
              "select name, id from customer where name_key is null",
              "update customer set name_key = ? where id = ?");
      var streets =
          fill(
              connection,
              "select street, customer_id, position from customer_address where street_key is null",
              "update customer_address set street_key = ? where customer_id = ? and position = ?");
      return names || streets;
    } catch (SQLException failed) {
      throw new IllegalStateException("No keys for customers", failed);
    }
  }

  /**
   * @param select a text and the numbers that name its row, as the update asks for them
   */
  private static boolean fill(Connection connection, String select, String update)
      throws SQLException {
    var some = false;
    try (var query = connection.prepareStatement(select);
        var change = connection.prepareStatement(update)) {
      query.setMaxRows(AT_ONCE);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          change.setString(1, NameKey.of(rows.getString(1)).value());
          for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
            change.setLong(column, rows.getLong(column));
          }
          change.addBatch();
          some = true;
        }
      }
      change.executeBatch();
    }
    return some;
  }
}
