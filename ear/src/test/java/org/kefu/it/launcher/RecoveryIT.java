package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.harness.Postgres;

/** Nothing accepted is lost and nothing is half done when the server dies while it works. */
class RecoveryIT {
  private static final int PREPARED_TRANSACTIONS = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern TICKET = Pattern.compile("X-Kefu-Ticket: (\\S+)");

  /** Counted from the moment the launcher calls the server ready. */
  private static final Duration SECONDS_TO_SETTLE = Duration.ofSeconds(30);

  @Test
  void onPostgresqlItIsSettledWithinSecondsWhatAKilledServerLeftPrepared() throws Exception {
    try (var postgres = Postgres.start(Kefu.freePort(), PREPARED_TRANSACTIONS);
        var database = postgres.connect();
        var kefu = new Kefu("recovery-postgresql")) {
      kefu.set("KEFU_DB_URL", postgres.url());
      var rows = new Rows(database);
      var storm = new Storm(kefu);
      start(kefu);
      for (int death = 0; death < 2; death++) {
        storm.begin();
        Awaitility.await().atMost(PATIENCE).until(storm::hasAcceptedMore);
        killWhilePrepared(kefu, rows);
        storm.end();
        start(kefu);
        Awaitility.await()
            .atMost(SECONDS_TO_SETTLE)
            .untilAsserted(() -> assertThat(rows.prepared()).isEmpty());
      }
      Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows.queued()).isEmpty());

      nothingIsLostOrHalfDone(kefu, storm, rows);
    }
  }

  @Test
  void onTheBuiltInDatabaseToo() throws Exception {
    try (var kefu = new Kefu("recovery-h2")) {
      var storm = new Storm(kefu);
      start(kefu);
      storm.begin();
      Awaitility.await().atMost(PATIENCE).until(storm::hasAcceptedMore);
      kefu.kill();
      storm.end();
      start(kefu);
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> ticketsWithMail(kefu).containsAll(storm.tickets()));
      kefu.run("stop");

      try (var database =
          DriverManager.getConnection(
              "jdbc:h2:file:" + kefu.home().resolve("database/kefu"), "sa", "sa")) {
        var rows = new Rows(database);
        assertThat(rows.of("select transaction_name from information_schema.in_doubt")).isEmpty();
        nothingIsLostOrHalfDone(kefu, storm, rows);
      }
    }
  }

  private static void start(Kefu kefu) throws Exception {
    var said = kefu.run("run", "--detach");
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  /** Looks at a server that stands still, until it does so between preparing and committing. */
  private static void killWhilePrepared(Kefu kefu, Rows rows) throws SQLException {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(PATIENCE)
        .until(
            () -> {
              kefu.freeze();
              Awaitility.await().until(() -> rows.working().isEmpty());
              if (rows.prepared().isEmpty()) {
                kefu.thaw();
                return false;
              }
              kefu.kill();
              return true;
            });
    assertThat(rows.prepared()).isNotEmpty();
  }

  private static void nothingIsLostOrHalfDone(Kefu kefu, Storm storm, Rows rows) throws Exception {
    assertThat(rows.of("select number from ticket")).containsAll(storm.tickets());
    assertThat(rows.of("select mail_id from incoming_mail")).containsAll(storm.mails());
    assertThat(rows.ticketsWithoutProcess()).as("tickets without a process").isEmpty();
    assertThat(rows.processesWithoutTicket()).as("processes without a ticket").isEmpty();
    assertThat(rows.ticketsWithoutAudit()).as("tickets without an entry").isEmpty();
    assertThat(rows.auditWithoutTicket()).as("entries without a ticket").isEmpty();
    assertThat(rows.ticketsWithReceipt())
        .as("one receipt for each ticket")
        .containsAll(storm.tickets())
        .doesNotHaveDuplicates();
    assertThat(outbox(kefu))
        .as("mails that left")
        .extracting(mail -> mail.getFileName().toString().replace(".eml", ""))
        .hasSameElementsAs(rows.mailsThatLeft());
  }

  private static List<Path> outbox(Kefu kefu) throws IOException {
    try (var files = Files.list(kefu.home().resolve("outbox"))) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
  }

  private static Set<String> ticketsWithMail(Kefu kefu) throws IOException {
    var tickets = new HashSet<String>();
    for (var mail : outbox(kefu)) {
      var ticket = TICKET.matcher(Files.readString(mail));
      assertThat(ticket.find()).as(mail.toString()).isTrue();
      tickets.add(ticket.group(1));
    }
    return tickets;
  }
}
