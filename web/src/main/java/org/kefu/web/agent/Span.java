package org.kefu.web.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The days a story is told of; either end may be open. */
final class Span {
  /** How much of a source is read at once. */
  static final int PAGE = 100;

  private static final int MOST_READ = 5000;

  private final Instant from;
  private final Instant until;

  /**
   * @param first the first day, null for the beginning; not a day counts as none
   * @param last the last day, which is in it
   */
  Span(String first, String last, ZoneId zone) {
    var begin = day(first);
    var end = day(last);
    from = begin == null ? Instant.MIN : begin.atStartOfDay(zone).toInstant();
    until = end == null ? Instant.MAX : end.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Null for what is no day. */
  static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  /**
   * What of a source lies within, and no more than asked for.
   *
   * @param source the events from a place on, the newest first; {@link #PAGE} of them
   */
  List<CustomerEvent> of(IntFunction<List<CustomerEvent>> source, int most) {
    var within = new ArrayList<CustomerEvent>();
    for (int first = 0; first < MOST_READ; first += PAGE) {
      var page = source.apply(first);
      for (var event : page) {
        if (event.at().isBefore(from)) {
          return within;
        }
        if (event.at().isBefore(until)) {
          within.add(event);
        }
        if (within.size() == most) {
          return within;
        }
      }
      if (page.isEmpty()) {
        return within;
      }
    }
    return within;
  }

  /** «3:05», minutes and seconds; null where nobody knows. */
  static String length(Integer seconds) {
    return seconds == null ? null : "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
