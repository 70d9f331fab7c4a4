package org.kefu.channel.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Date header as programs write it: wrong weekdays, old zone names, missing seconds. */
final class MailDates {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{2,4})[\\s,]+"
              + "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?(?:\\s*([+-]\\d{4}|[A-Za-z]{1,4}))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> ZONES =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private MailDates() {}

  /** Null when no date can be made out. */
  static Instant parse(String header) {
    Matcher date = DATE.matcher(header);
    if (!date.find()) {
      return null;
    }
    try {
      return LocalDateTime.of(
              year(date.group(3)),
              MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(4)),
              Integer.parseInt(date.group(5)),
              second(date.group(6)))
          .toInstant(offset(date.group(7)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return digits.length() == 2 && year < 50 ? year + 2000 : year + 1900;
  }

  /** A leap second is told as the one before it. */
  private static int second(String digits) {
    return digits == null ? 0 : Math.min(Integer.parseInt(digits), 59);
  }

  private static ZoneOffset offset(String zone) {
    if (zone == null || !zone.matches("[+-]\\d{4}")) {
      int hours = zone == null ? 0 : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0);
      return ZoneOffset.ofHours(hours);
    }
    int minutes = Integer.parseInt(zone.substring(1, 3)) * 60 + Integer.parseInt(zone.substring(3));
    return ZoneOffset.ofTotalSeconds((zone.startsWith("-") ? -minutes : minutes) * 60);
  }
}
