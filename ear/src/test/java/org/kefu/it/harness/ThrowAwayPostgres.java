package org.kefu.it.harness;

import java.io.IOException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** The database of the pass with {@code it.database=postgresql}, as long as the pass. */
public class ThrowAwayPostgres {

  /** Before the server, which connects as it starts. */
  private static final int FIRST = 100;

  private static final int LAST = -100;
  private static final int PREPARED_TRANSACTIONS = 64;

  private Postgres postgres;

  void start(@Observes(precedence = FIRST) BeforeSuite event) throws IOException {
    if ("postgresql".equals(System.getProperty("it.database"))) {
      postgres = Postgres.start(Integer.getInteger("it.postgresql.port"), PREPARED_TRANSACTIONS);
    }
  }

  void stop(@Observes(precedence = LAST) AfterSuite event) throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }
}
