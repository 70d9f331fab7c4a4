package org.kefu.system.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version before anything else uses it. Two nodes may start at once:
 * one migrates, the other waits and finds nothing left to do.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@Lock(LockType.READ)
public class Schema {
  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  private String version;

  @PostConstruct
  void migrate() {
    var flyway =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
            .load();
    flyway.migrate();
    version = flyway.info().current().getVersion().getVersion();
  }

  /** Returns once the schema is there; whoever needs it before the first request calls this. */
  public void ready() {
    // the container has run migrate() before it lets this call in
  }

  /** The version of the schema, as the number of the last migration. */
  public String version() {
    return version;
  }

  private String vendor() {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException unreachable) {
      throw new EJBException("The database cannot be reached", unreachable);
    }
  }
}
