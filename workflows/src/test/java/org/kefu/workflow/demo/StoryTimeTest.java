package org.kefu.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Times of a story are read by the working days of the company. */
class StoryTimeTest {
  /** A Sunday morning in Shanghai. */
  private static final Instant SUNDAY = Instant.parse("2026-11-22T01:00:00Z");

  private static final Instant FRIDAY_NINE = Instant.parse("2026-11-20T01:00:00Z");

  @Test
  void minutesAndHoursCountFromTheStepBeforeOrFromNow() {
    assertThat(StoryTime.of("25m later", FRIDAY_NINE, SUNDAY)).isEqualTo("2026-11-20T01:25:00Z");
    assertThat(StoryTime.of("2h ago", FRIDAY_NINE, SUNDAY)).isEqualTo("2026-11-21T23:00:00Z");
  }

  @Test
  void daysBackSkipTheWeekend() {
    assertThat(StoryTime.of("-1 09:00", SUNDAY, SUNDAY)).isEqualTo(FRIDAY_NINE);
    assertThat(StoryTime.of("-6 09:00", SUNDAY, SUNDAY)).isEqualTo("2026-11-13T01:00:00Z");
  }

  @Test
  void daysOnSkipTheWeekend() {
    assertThat(StoryTime.of("+1 10:30", FRIDAY_NINE, SUNDAY)).isEqualTo("2026-11-23T02:30:00Z");
  }

  @Test
  void whatIsNoTimeIsRefused() {
    assertThatThrownBy(() -> StoryTime.of("yesterday", SUNDAY, SUNDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
