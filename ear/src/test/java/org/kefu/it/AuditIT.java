package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;

class AuditIT extends InServer {
  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject AuditTrail audit;

  private final String number = "A-" + UUID.randomUUID();

  private void write() {
    audit.begin(AuditTrail.TICKET, number, "ticket.opened", Map.of("subject", "客服"));
    audit.record(AuditTrail.TICKET, number, "ticket.taken", Map.of("login", "linxia"));
    audit.record(AuditTrail.TICKET, number, "ticket.solved", Map.of());
  }

  @Test
  void aLogReadsAsItWasWritten() {
    write();

    assertThat(audit.log(AuditTrail.TICKET, number))
        .extracting("action")
        .containsExactly("ticket.opened", "ticket.taken", "ticket.solved");
    assertThat(audit.isIntact(AuditTrail.TICKET, number)).isTrue();
  }

  /** On PostgreSQL the database itself refuses; on H2 the chain shows it. */
  @Test
  void aChangeIsRefusedOrSeen() throws SQLException {
    write();

    if (isPostgres()) {
      assertThatThrownBy(this::forge).hasMessageContaining("cannot be changed");
    } else {
      forge();
      assertThat(audit.isIntact(AuditTrail.TICKET, number)).isFalse();
    }
  }

  private boolean isPostgres() throws SQLException {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
  }

  private void forge() throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update audit_entry set actor = 'hanli' where subject_number = ? and seq = 2")) {
      update.setString(1, number);
      update.executeUpdate();
    }
  }
}
