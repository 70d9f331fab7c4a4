package org.kefu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kefu.audit.entity.AuditEntry;

class AuditEntryTest {
  private static final Instant NOON = Instant.parse("2026-11-17T12:00:00.123456Z");

  private final AuditEntry first =
      new AuditEntry(AuditEntry.Link.first("TICKET", "T-1"), "linxia", "ticket.opened", "{}", NOON);
  private final AuditEntry second =
      new AuditEntry(first.link(), "linxia", "ticket.taken", "{}", NOON);

  @Test
  void entriesCountFromOne() {
    assertThat(first.getSeq()).isEqualTo(1);
    assertThat(second.getSeq()).isEqualTo(2);
  }

  @Test
  void anEntryFollowsTheOneItWasHungOnOnly() {
    assertThat(second.follows(first.getHash())).isTrue();
    assertThat(second.follows("")).isFalse();
  }

  @Test
  void anotherActorGivesAnotherHash() {
    var forged = new AuditEntry(first.link(), "hanli", "ticket.taken", "{}", NOON);

    assertThat(forged.getHash()).isNotEqualTo(second.getHash());
  }

  @Test
  void timesAreKeptAsDatabasesKeepThem() {
    assertThat(first.getHappenedAt()).isEqualTo(Instant.parse("2026-11-17T12:00:00.123Z"));
  }
}
