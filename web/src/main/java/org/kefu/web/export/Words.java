package org.kefu.web.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldView;
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

  @Override
  public String name(FieldView field) {
    return field.name(locale.getLanguage());
  }

  @Override
  public String value(FieldView field, Map<String, String> values) {
    var value = values.get(field.key());
    if (value == null) {
      return "";
    }
    return switch (field.kind()) {
      case YES_NO -> text("field", value.equals("true") ? "yes" : "no");
      case CHOICE, CHOICES, TREE ->
          field.parts(value).stream()
              .map(key -> field.label(key, locale.getLanguage()))
              .collect(Collectors.joining("\n"));
      case TIME -> time(Instant.parse(value));
      default -> value;
    };
  }

  boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }
}
