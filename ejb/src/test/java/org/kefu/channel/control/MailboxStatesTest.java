package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.channel.boundary.MailboxPosition;
import org.kefu.channel.entity.MailboxState;
import org.kefu.shared.BusinessClock;

/** Nodes take turns at a mailbox, and what one has read the next one knows. */
class MailboxStatesTest {
  private static final Instant NOON = Instant.parse("2026-11-17T04:00:00Z");
  private static final Duration TURN = Duration.ofMinutes(3);
  private static EntityManagerFactory factory;

  private final MailboxStates states = new MailboxStates();
  private EntityManager em;

  @BeforeAll
  static void migrate() {
    factory = TestDatabase.migrated("mailboxes").factory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    em.getTransaction().begin();
    em.persist(new MailboxState("B-1"));
    em.flush();
    states.em = em;
    states.clock = new BusinessClock();
  }

  @AfterEach
  void rollBack() {
    em.getTransaction().rollback();
    em.close();
  }

  @Test
  void oneNodeAtATimeHasAMailbox() {
    assertThat(holds("one", NOON)).isTrue();
    assertThat(holds("two", NOON.plusSeconds(60))).isFalse();
    assertThat(holds("one", NOON.plusSeconds(120))).isTrue();
  }

  @Test
  void oneThatIsSilentLosesIt() {
    holds("one", NOON);

    assertThat(holds("two", NOON.plus(TURN))).isFalse();
    assertThat(holds("two", NOON.plus(TURN).plusMillis(1))).isTrue();
  }

  @Test
  void oneThatStopsGivesItUpAtOnce() {
    holds("one", NOON);
    states.release("B-1", "two");
    assertThat(holds("two", NOON)).isFalse();
    states.release("B-1", "one");
    assertThat(holds("two", NOON)).isTrue();
  }

  @Test
  void whatIsReachedIsKnownAndEndsTheTrouble() {
    var state = em.find(MailboxState.class, "B-1");
    states.fail("B-1", MailboxFailed.signIn("no"));
    states.reach("B-1", new MailboxPosition(7, 42), true);

    assertThat(states.position("B-1")).isEqualTo(new MailboxPosition(7, 42));
    assertThat(state.getRefreshToken()).isNull();
  }

  @Test
  void aMailboxThatIsGoneHasNothingToNote() {
    states.reach("B-9", new MailboxPosition(7, 42), true);
    assertThat(states.position("B-9")).isEqualTo(new MailboxPosition(0, 0));
    assertThat(states.hold("B-9", "one", TURN)).isFalse();
  }

  private boolean holds(String node, Instant at) {
    return BusinessClock.at(at, () -> states.hold("B-1", node, TURN));
  }
}
