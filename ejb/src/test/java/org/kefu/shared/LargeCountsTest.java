package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Large counts are not made at every page, small ones always are. */
class LargeCountsTest {
  private final LargeCounts counts = new LargeCounts();
  private final AtomicLong made = new AtomicLong();

  @Test
  void smallCountIsMadeEachTimeSoThatOnesOwnWorkShowsAtOnce() {
    assertThat(counts.of("mine", () -> slowly(999))).isEqualTo(999);
    assertThat(counts.of("mine", () -> slowly(998))).isEqualTo(998);
  }

  @Test
  void largeCountIsKeptForTheQuestionItAnswers() {
    assertThat(counts.of("open", () -> slowly(1_000_000))).isEqualTo(1_000_000);
    assertThat(counts.of("open", () -> slowly(1_000_001))).isEqualTo(1_000_000);
    assertThat(counts.of("all", () -> slowly(2_000_000))).isEqualTo(2_000_000);
    assertThat(made).hasValue(2);
  }

  @Test
  void whatCostsNothingIsNotKeptForLong() {
    counts.of("open", () -> 1000);
    var end = System.nanoTime() + 60_000_000_000L;
    while (counts.of("open", () -> 1001) != 1001 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(counts.of("open", () -> 1001)).isEqualTo(1001);
  }

  private long slowly(long count) {
    made.incrementAndGet();
    LockSupport.parkNanos(50_000_000); // what the database takes decides how long it is kept
    return count;
  }
}
