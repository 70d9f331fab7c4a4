package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "2026-11-16T10:00, 2, 2026-11-18T10:00",
    "2026-11-19T10:00, 2, 2026-11-23T10:00",
    "2026-11-20T23:30, 1, 2026-11-23T23:30",
    "2026-11-21T09:00, 1, 2026-11-23T09:00",
    "2026-11-22T09:00, 5, 2026-11-27T09:00",
    "2026-11-16T10:00, 5, 2026-11-23T10:00",
    "2026-11-21T09:00, 0, 2026-11-21T09:00",
  })
  void weekendsDoNotCount(LocalDateTime start, int days, LocalDateTime end) {
    var after = new WorkingDays(CHINA).after(start.atZone(CHINA).toInstant(), days);
    assertThat(after.atZone(CHINA).toLocalDateTime()).isEqualTo(end);
  }
}
