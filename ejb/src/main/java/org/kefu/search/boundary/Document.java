package org.kefu.search.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One thing as the index knows it.
 *
 * @param title its one line
 * @param names found by any part, and by the pinyin or its initials where they are Chinese
 * @param codes found by any part: numbers, mail addresses
 * @param text what was said and written about it
 * @param enclosed what is written in files that came along
 * @param words exact values by field, as {@code state} → {@code OPEN}
 * @param numbers one number by field; instants as {@link #micros}
 */
public record Document(
    String kind,
    String number,
    String title,
    List<String> names,
    List<String> codes,
    List<String> text,
    List<String> enclosed,
    Map<String, Collection<String>> words,
    Map<String, Long> numbers) {

  /** The instant that the index keeps as this. */
  public static java.time.Instant instant(long micros) {
    return java.time.Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS);
  }

  /** An instant as the index keeps and compares it: microseconds, as fine as the database. */
  public static long micros(java.time.Instant at) {
    return java.time.temporal.ChronoUnit.MICROS.between(java.time.Instant.EPOCH, at);
  }
}
