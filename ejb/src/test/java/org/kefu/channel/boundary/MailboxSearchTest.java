package org.kefu.channel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.channel.entity.Mailbox;
import org.kefu.channel.entity.MailboxState;

class MailboxSearchTest {
  private static final Instant NOON = Instant.parse("2026-11-17T04:00:00Z");
  private static EntityManagerFactory factory;

  private final MailboxSearch search = new MailboxSearch();
  private EntityManager em;

  @BeforeAll
  static void migrate() {
    factory = TestDatabase.migrated("mailbox-search").factory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    em.getTransaction().begin();
    search.em = em;
  }

  @AfterEach
  void rollBack() {
    em.getTransaction().rollback();
    em.close();
  }

  @Test
  void tellsOfEachWhatItDoesAndWhatStandsInTheWay() {
    var read = mailbox("B-1", "a@jinglan.example", true);
    read.reach(new MailboxPosition(1, 5), true, NOON);
    var failing = mailbox("B-2", "b@jinglan.example", true);
    failing.fail("mailboxSignIn", "no such user", NOON);
    failing.fail("mailboxSignIn", "no such user", NOON.plusSeconds(60));
    mailbox("B-3", "c@jinglan.example", false).fail("mailboxHost", "gone", NOON);
    em.flush();

    assertThat(search.rows())
        .containsExactly(
            new MailboxRow(
                "B-1", "a@jinglan.example", "Jinglan", null, true, NOON, NOON, null, null, null),
            new MailboxRow(
                "B-2",
                "b@jinglan.example",
                "Jinglan",
                null,
                true,
                null,
                null,
                NOON,
                "mailboxSignIn",
                "no such user"),
            new MailboxRow(
                "B-3",
                "c@jinglan.example",
                "Jinglan",
                null,
                false,
                null,
                null,
                NOON,
                "mailboxHost",
                "gone"));
    assertThat(search.failing()).containsExactly("b@jinglan.example");
    assertThat(search.enabled()).isEqualTo(2);
  }

  private MailboxState mailbox(String code, String address, boolean enabled) {
    var mailbox = new Mailbox(code);
    mailbox.write(
        new MailboxFile(
            address,
            "Jinglan",
            null,
            new MailboxFile.Server("imap.example", 993, MailboxSecurity.TLS, "INBOX"),
            new MailboxFile.SignIn(MailboxSignIn.PASSWORD, "service", null, null, null, null, null),
            null,
            false,
            null,
            null));
    mailbox.enable(enabled);
    var state = new MailboxState(code);
    em.persist(mailbox);
    em.persist(state);
    return state;
  }
}
