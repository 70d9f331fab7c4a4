package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** Instants in the words and the zone of the reader. */
@Named
@RequestScoped
public class WhenView {
  @Inject LocaleView locale;

  /** «09:41», «昨天 17:02», «11 月 9 日», «2025-04-12». */
  public String shortly(Instant at) {
    if (at == null) {
      return "";
    }
    var then = at.atZone(locale.getZone());
    var today = LocalDate.now(locale.getZone());
    return write(then, pattern(then.toLocalDate(), today));
  }

  /** The full instant with its zone, for titles. */
  public String fully(Instant at) {
    return at == null ? "" : write(at.atZone(locale.getZone()), "yyyy-MM-dd HH:mm:ss zzz");
  }

  /** As {@code datetime} attributes spell it. */
  public String iso(Instant at) {
    return at == null ? null : at.toString();
  }

  private String pattern(LocalDate then, LocalDate today) {
    if (then.equals(today)) {
      return "HH:mm";
    }
    if (then.equals(today.minusDays(1))) {
      return text("when.yesterday");
    }
    if (then.equals(today.plusDays(1))) {
      return text("when.tomorrow");
    }
    return then.getYear() == today.getYear() ? text("when.thisYear") : "yyyy-MM-dd";
  }

  private String write(ZonedDateTime then, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale.getLocale()).format(then);
  }

  private String text(String key) {
    return ResourceBundle.getBundle("org.kefu.text.common", locale.getLocale()).getString(key);
  }
}
