package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DataSourceIT extends InServer {

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Test
  void keepsChineseAsItIs() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select cast(? as varchar(20))")) {
      query.setString(1, "客服");
      try (var rows = query.executeQuery()) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("客服");
      }
    }
  }

  @Test
  void readsOnlyWhatIsCommitted() throws SQLException {
    try (var connection = database.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }
}
