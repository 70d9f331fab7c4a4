package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing comes twice when the server dies while it fetches a mailbox. */
class MailboxRecoveryIT {
  private static final int MAILS = 120;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final List<String> ids = new ArrayList<>();
  private GreenMailUser box;

  @BeforeEach
  void fill() throws Exception {
    post.start();
    box = post.setUser("service@kefu.example", "service", "secret");
    for (int i = 1; i <= MAILS; i++) {
      deliver(i);
    }
  }

  @AfterEach
  void close() {
    post.stop();
  }

  @Test
  void aMailboxIsFetchedToItsEndHoweverOftenTheServerDies() throws Exception {
    try (var kefu = new Kefu("recovery-mailbox")) {
      kefu.set(
          "KEFU_IMAP_URL",
          "imap://service:secret@127.0.0.1:" + post.getImap().getPort() + "/INBOX");
      start(kefu);
      for (int death = 1; death <= 2; death++) {
        var enough = MAILS / 4 * death;
        await()
            .pollInterval(Duration.ofMillis(20))
            .atMost(PATIENCE)
            .until(() -> MAILS - unread() >= enough);
        kefu.kill();
        assertThat(unread()).as("it died on the way").isPositive();
        start(kefu);
      }
      await().atMost(PATIENCE).until(() -> unread() == 0);
      await().atMost(PATIENCE).until(() -> receipts(kefu) == MAILS);
      kefu.run("stop");

      try (var database =
          DriverManager.getConnection(
              "jdbc:h2:file:" + kefu.home().resolve("database/kefu"), "sa", "sa")) {
        var rows = new Rows(database);
        var fetched = " from incoming_mail where mailbox is not null";
        assertThat(rows.of("select mail_id" + fetched))
            .as("mails taken in")
            .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(rows.of("select ticket_number" + fetched))
            .as("each is one ticket")
            .doesNotContainNull()
            .doesNotHaveDuplicates();
        assertThat(rows.of("select count(*) from ticket where mailbox is not null"))
            .containsExactly(String.valueOf(MAILS));
        assertThat(rows.ticketsWithReceipt()).doesNotHaveDuplicates();
        assertThat(rows.ticketsWithoutProcess()).isEmpty();
        assertThat(rows.ticketsWithoutAudit()).isEmpty();
      }
    }
  }

  private static void start(Kefu kefu) throws Exception {
    var said = kefu.run("run", "--detach");
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  private void deliver(int number) throws Exception {
    var id = number + "@mailbox.example";
    ids.add(id);
    var raw =
        """
        Message-ID: <%s>
        From: customer%d@mailbox.example
        To: service@kefu.example
        Subject: Pump %d
        Date: Tue, 17 Nov 2026 09:00:00 +0800

        It stops after ten minutes
        """
            .formatted(id, number, number)
            .replace("\n", "\r\n");
    box.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII))));
  }

  private long unread() throws Exception {
    return post.getManagers().getImapHostManager().getInbox(box).getUnseenCount();
  }

  /** What left for the senders of these mails. */
  private static long receipts(Kefu kefu) throws IOException {
    try (var files = Files.list(kefu.home().resolve("outbox"))) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .filter(MailboxRecoveryIT::isOurs)
          .count();
    }
  }

  private static boolean isOurs(java.nio.file.Path mail) {
    try {
      return Files.readString(mail).contains("@mailbox.example");
    } catch (IOException gone) {
      return false;
    }
  }
}
