package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;

/** Instants in the words and the zone of the reader. */
@Named
@RequestScoped
public class WhenView {
  @Inject LocaleView locale;
  private final Map<Instant, Shown> shown = new Lookup<>(this::show);

  /** View: an instant as a page writes it. */
  public record Shown(String iso, String fully, String shortly) {}

  public Map<Instant, Shown> getShown() {
    return shown;
  }

  private Shown show(Instant at) {
    return new Shown(at.toString(), fully(at), shortly(at));
  }

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
