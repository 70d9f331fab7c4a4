package org.kefu.channel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.channel.control.FileShelfOver;
import org.kefu.channel.control.FileTextReading;

/** A file is read once, however often its ticket changes, and forgotten when nobody has it. */
class FileTextsTest {
  private static final long LATER = System.nanoTime() + 60_000_000_000L;
  private static final StoredFile OFFER = file("a".repeat(64));
  private static final StoredFile LOCKED = file("b".repeat(64));

  private final EntityManager em =
      TestDatabase.migrated("filetext" + System.nanoTime()).factory().createEntityManager();
  private final FileTextReading reading = mock(FileTextReading.class);
  private final FileTexts texts = new FileTexts();

  private static StoredFile file(String sha) {
    return new StoredFile("offer.pdf", "application/pdf", 9, sha, false, null);
  }

  @BeforeEach
  void ready() {
    em.getTransaction().begin();
    texts.shelf = FileShelfOver.of(em, Instant.EPOCH);
    texts.reading = reading;
    when(reading.read(OFFER)).thenReturn(FileShelfOver.outcome(Legibility.TEXT, "售后"));
    when(reading.read(LOCKED)).thenReturn(FileShelfOver.outcome(Legibility.ENCRYPTED, null));
  }

  @Test
  void whatIsKnownIsNotReadAgain() {
    var first = texts.read(List.of(OFFER, LOCKED), LATER);
    em.flush();
    assertThat(first).containsEntry(OFFER.sha256(), "售后").containsEntry(LOCKED.sha256(), "");
    assertThat(texts.read(List.of(OFFER, LOCKED), LATER)).isEqualTo(first);
    verify(reading, times(2)).read(any());
    assertThat(texts.outcomes(List.of(LOCKED.sha256())))
        .containsEntry(LOCKED.sha256(), Legibility.ENCRYPTED);
  }

  @Test
  void whatThereIsNoTimeForIsLeftOut() {
    assertThat(texts.read(List.of(OFFER), System.nanoTime() - 1)).isEmpty();
  }

  @Test
  void whatNoMessageHasIsForgotten() {
    texts.read(List.of(OFFER, LOCKED), LATER);
    em.flush();
    em.createNativeQuery(
            """
            insert into message (id, number, kind, channel, body, sent_at, recorded_at)
            values (1, 'M-1', 'CUSTOMER', 'MAIL', '', current_timestamp, current_timestamp)\
            """)
        .executeUpdate();
    em.createNativeQuery(
            "insert into attachment (message_id, position, type, size_bytes, sha256, inlined)"
                + " values (1, 0, 'application/pdf', 9, ?1, false)")
        .setParameter(1, OFFER.sha256())
        .executeUpdate();
    texts.forgetLoose();
    assertThat(texts.known(List.of(OFFER.sha256(), LOCKED.sha256())))
        .containsOnlyKeys(OFFER.sha256());
  }
}
