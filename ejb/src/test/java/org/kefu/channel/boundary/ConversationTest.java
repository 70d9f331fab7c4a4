package org.kefu.channel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.TestDatabase;
import org.kefu.channel.control.MessagesOver;
import org.kefu.channel.control.ReadableOver;
import org.kefu.channel.entity.Message;

/** Reading a conversation costs the same number of statements, however long it is. */
class ConversationTest {
  private static final Instant NOON = Instant.parse("2026-11-17T04:00:00Z");
  private static final Statements STATEMENTS = new Statements();
  private static EntityManagerFactory factory;
  private final MessageLog log = new MessageLog();
  private EntityManager em;

  @BeforeAll
  static void start() {
    factory = TestDatabase.migrated("conversation").factory();
    factory.unwrap(ServerSession.class).setSessionLog(STATEMENTS);
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    em.getTransaction().begin();
    log.messages = new MessagesOver(em);
    log.readable = new ReadableOver(log.messages, Set::copyOf);
  }

  @AfterEach
  void close() {
    em.getTransaction().rollback();
    em.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  void readsAnyConversationInTwoStatements(int length) {
    wrote(length);
    STATEMENTS.count = 0;

    var read = log.conversation("T-1");

    assertThat(STATEMENTS.count).isEqualTo(2);
    assertThat(read).hasSize(length).allMatch(message -> message.attachments().size() == 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  void readsWhatACustomerSaidInTwoStatements(int length) {
    wrote(length);
    STATEMENTS.count = 0;

    var read = log.ofCustomer("C-1", 0, length);

    assertThat(STATEMENTS.count).isEqualTo(2);
    assertThat(read).hasSize(length).allMatch(message -> message.attachments().size() == 2);
  }

  @Test
  void eachMessageHasItsOwnAttachmentsInTheirOrder() {
    wrote(3);

    assertThat(log.conversation("T-1"))
        .extracting(MessageView::attachments)
        .containsExactly(files(1), files(2), files(3));
    assertThat(log.message("M-2").attachments()).isEqualTo(files(2));
    em.flush();
  }

  @Test
  void messageWithoutAttachmentsHasNone() {
    em.persist(new Message("M-0", message(List.of()), NOON));

    assertThat(log.conversation("T-1").get(0).attachments()).isEmpty();
    assertThat(log.conversation("T-2")).isEmpty();
  }

  private void wrote(int length) {
    for (int i = 1; i <= length; i++) {
      em.persist(new Message("M-" + i, message(files(i)), NOON.plusSeconds(i)));
    }
    em.flush();
    em.clear();
  }

  private static List<StoredFile> files(int message) {
    return IntStream.of(2, 1)
        .mapToObj(
            n -> new StoredFile(message + "-" + n + ".png", "image/png", n, "a", n == 1, null))
        .toList();
  }

  private static NewMessage message(List<StoredFile> files) {
    var mail = NewMessage.Mail.of("id", "a@mail.example", List.of(), List.of(), "text", files);
    return new NewMessage(
        "T-1", "C-1", MessageKind.CUSTOMER, Channel.MAIL, null, "Li Lei", "text", mail, null);
  }

  /** Counts what is sent to the database. */
  private static final class Statements extends AbstractSessionLog {
    private int count;

    Statements() {
      setLevel(SessionLog.FINE);
    }

    @Override
    public void log(SessionLogEntry entry) {
      if (SessionLog.SQL.equals(entry.getNameSpace())) {
        count++;
      }
    }
  }
}
