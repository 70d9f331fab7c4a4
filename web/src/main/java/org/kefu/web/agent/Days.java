package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.kefu.shared.BusinessClock;
import org.kefu.web.shared.LocaleView;

/** Days and spans of time as people say them. */
@RequestScoped
public class Days {
  @Inject BusinessClock clock;
  @Inject LocaleView locale;

  public LocalDate of(Instant at) {
    return at.atZone(zone()).toLocalDate();
  }

  public LocalDate today() {
    return of(clock.instant());
  }

  public Instant startOfToday() {
    return today().atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return locale.getZone();
  }

  public String inWords(LocalDate day) {
    var pattern = day.getYear() == today().getYear() ? "day.pattern" : "day.patternWithYear";
    var text =
        DateTimeFormatter.ofPattern(Bundles.text("ticket", pattern), Bundles.locale()).format(day);
    if (day.equals(today())) {
      return Bundles.text("ticket", "day.today", text);
    }
    return day.equals(today().minusDays(1)) ? Bundles.text("ticket", "day.yesterday", text) : text;
  }

  /** The time of day, for lines that stand below their day. */
  public String clock(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone()));
  }

  /** How long ago, in two units at most. */
  public String since(Instant then) {
    var span = Duration.between(then, clock.instant());
    if (span.toDays() > 0) {
      return Bundles.text("ticket", "span.days", span.toDays(), span.toHoursPart());
    }
    return span.toHours() > 0
        ? Bundles.text("ticket", "span.hours", span.toHours(), span.toMinutesPart())
        : Bundles.text("ticket", "span.minutes", Math.max(0, span.toMinutes()));
  }
}
