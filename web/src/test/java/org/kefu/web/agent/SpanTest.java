package org.kefu.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story is told of the days asked for, however much came after them. */
class SpanTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** One event each hour back from the end of the year in Shanghai, 1000 of them. */
  private static final Instant LAST = Instant.parse("2025-12-31T15:00:00Z");

  private static final IntFunction<List<CustomerEvent>> HOURS =
      first ->
          IntStream.range(first, Math.min(first + Span.PAGE, 1000))
              .mapToObj(SpanTest::event)
              .toList();

  @Test
  void bothDaysAreInIt() {
    var days = new Span("2025-12-01", "2025-12-02", SHANGHAI).of(HOURS, 100);

    assertThat(days).hasSize(48);
    assertThat(days.get(0).at()).isEqualTo("2025-12-02T15:00:00Z");
    assertThat(days.get(47).at()).isEqualTo("2025-11-30T16:00:00Z");
  }

  @Test
  void openEndsReachAsFarAsThereIsSomething() {
    assertThat(new Span(null, null, SHANGHAI).of(HOURS, 2000)).hasSize(1000);
    assertThat(new Span("2025-12-31", null, SHANGHAI).of(HOURS, 2000)).hasSize(24);
  }

  @Test
  void noMoreThanAskedForIsRead() {
    assertThat(new Span(null, "2025-12-10", SHANGHAI).of(HOURS, 7)).hasSize(7);
  }

  @Test
  void whatIsNoDayIsNone() {
    assertThat(new Span("2025-02-30", "soon", SHANGHAI).of(HOURS, 2000)).hasSize(1000);
  }

  private static CustomerEvent event(int hoursBack) {
    return new CustomerEvent("file", LAST.minus(hoursBack, ChronoUnit.HOURS), "", "", null, "");
  }
}
