package org.kefu.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** Counts days on which people work: Monday to Friday, same time of day, in one zone. */
public record WorkingDays(ZoneId zone) {
  private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public Instant after(Instant start, int days) {
    var day = start.atZone(zone);
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isFree(day) ? 0 : 1;
    }
    return day.toInstant();
  }

  private static boolean isFree(ZonedDateTime day) {
    return FREE.contains(day.getDayOfWeek());
  }
}
