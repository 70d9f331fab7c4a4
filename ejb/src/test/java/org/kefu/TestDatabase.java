package org.kefu;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A migrated H2 in memory with the entities of the product, and no server around it. */
public record TestDatabase(String url) {
  private static final String USER = "sa";

  public static TestDatabase migrated(String name) {
    var url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    Flyway.configure()
        .dataSource(url, USER, USER)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2")
        .load()
        .migrate();
    return new TestDatabase(url);
  }

  public EntityManagerFactory factory() {
    return Persistence.createEntityManagerFactory(
        "kefu",
        Map.of(
            "jakarta.persistence.transactionType",
            "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource",
            "",
            "jakarta.persistence.jdbc.url",
            url,
            "jakarta.persistence.jdbc.user",
            USER,
            "jakarta.persistence.jdbc.password",
            USER,
            "eclipselink.target-server",
            "None"));
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, USER, USER);
  }
}
