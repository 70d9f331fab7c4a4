package org.kefu.web.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kefu.transfer.boundary.Wording;

/** What tables say, in the language and the zone of whoever reads them. */
final class Words implements Wording {
  /** Columns of tables are called by the first, values of files by the second. */
  private static final List<String> OF_CUSTOMERS = List.of("transfer", "customer");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Locale locale;
  private final ZoneId zone;

  Words(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
  }

  @Override
  public String word(String key) {
    return OF_CUSTOMERS.stream()
        .map(this::bundle)
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key))
        .orElseThrow(() -> new IllegalArgumentException(key));
  }

  String text(String bundle, String key) {
    return bundle(bundle).getString(key);
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("org.kefu.text." + name, locale);
  }

  @Override
  public String time(Instant at) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }

  boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }
}
