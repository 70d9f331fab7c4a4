package org.kefu.workflow.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads the times of a story. {@code 25m later} counts from the step before, {@code 40m ago} from
 * now; {@code -3 09:05} is the third working day before today, {@code +1 09:05} the first working
 * day after the step before, both by the clock of the company.
 */
final class StoryTime {
  static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");

  private static final Pattern SPAN = Pattern.compile("(\\d+)(m|h|d) (later|ago)");
  private static final Pattern DAY = Pattern.compile("([+-]\\d+) (\\d\\d:\\d\\d)");

  private StoryTime() {}

  static Instant of(String words, Instant before, Instant now) {
    var span = SPAN.matcher(words);
    if (span.matches()) {
      var length = length(Long.parseLong(span.group(1)), span.group(2));
      return span.group(3).equals("later") ? before.plus(length) : now.minus(length);
    }
    var day = DAY.matcher(words);
    if (day.matches()) {
      var count = Integer.parseInt(day.group(1));
      var from = (count < 0 ? now : before).atZone(COMPANY).toLocalDate();
      var time = LocalTime.parse(day.group(2));
      return workingDay(from, count).atTime(time).atZone(COMPANY).toInstant();
    }
    throw new IllegalArgumentException("Not a time of a story: " + words);
  }

  private static Duration length(long count, String unit) {
    return switch (unit) {
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static LocalDate workingDay(LocalDate from, int count) {
    var day = from;
    for (var left = Math.abs(count); left > 0; ) {
      day = day.plusDays(Integer.signum(count));
      left -= isFree(day) ? 0 : 1;
    }
    return day;
  }

  private static boolean isFree(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
