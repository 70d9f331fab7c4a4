package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Fields;

/** Custom fields and their values in words. */
@Named
@RequestScoped
public class FieldWordsView {
  @Inject Fields fields;
  @Inject LocaleView locale;

  private final Map<String, List<FieldView>> known = new HashMap<>();

  static String yesOrNo(boolean yes, Locale locale) {
    return text(yes ? "yes" : "no", locale);
  }

  private static String text(String key, Locale locale) {
    return ResourceBundle.getBundle("org.kefu.text.field", locale).getString(key);
  }

  public FieldsForm form(FieldSheet sheet) {
    return new FieldsForm(sheet, locale.getLocale(), locale.getZone());
  }

  /** A field alone, with a value as it was written before. */
  public OneField alone(FieldView field, String value) {
    return new OneField(field, value, locale.getLocale(), locale.getZone());
  }

  /** What a page tells of a sheet: what is filled, in its order. */
  public List<FieldFact> facts(FieldSheet sheet) {
    var facts = new ArrayList<FieldFact>();
    for (var field : sheet.shown()) {
      var value = sheet.value(field.key());
      facts.add(new FieldFact(field.name(language()), value(field, value), link(field, value)));
    }
    return facts;
  }

  /** A field with its value in words, for a page that only shows it. */
  public record FieldFact(String name, String value, String link) {}

  private static String link(FieldView field, String canonical) {
    return field.kind() == FieldKind.LINK ? canonical : null;
  }

  /** A canonical value in words; null for none. */
  public String value(FieldView field, String canonical) {
    if (canonical == null) {
      return null;
    }
    return switch (field.kind()) {
      case YES_NO -> yesOrNo(Boolean.parseBoolean(canonical), locale.getLocale());
      case CHOICE, CHOICES, TREE ->
          field.parts(canonical).stream()
              .map(key -> field.label(key, language()))
              .collect(Collectors.joining(text("comma", locale.getLocale())));
      case NUMBER, DECIMAL -> number(canonical);
      case MONEY -> number(canonical) + " " + field.file().limits().currency();
      case TIME ->
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
              .format(Instant.parse(canonical).atZone(locale.getZone()));
      default -> canonical;
    };
  }

  /** As {@link #value(FieldView, String)}, for what somebody has typed and nobody has read yet. */
  public String words(FieldView field, String written) {
    try {
      return value(field, written);
    } catch (NumberFormatException | DateTimeException unread) {
      return written;
    }
  }

  private String number(String canonical) {
    var number = new BigDecimal(canonical);
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale.getLocale()));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  /** What a field is called; its key where it is not seen any more. */
  public String name(String subject, String key) {
    return field(subject, key).map(field -> field.name(language())).orElse(key);
  }

  /** A value as a log keeps it, in words. */
  public String value(String subject, String key, String canonical) {
    if (canonical == null || canonical.isBlank()) {
      return "—";
    }
    return field(subject, key).map(field -> value(field, canonical)).orElse("…");
  }

  /** A field that the reader sees. */
  public Optional<FieldView> field(String subject, String key) {
    return seen(subject).stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private List<FieldView> seen(String subject) {
    return known.computeIfAbsent(subject, name -> fields.seen(name, Audience.STAFF));
  }

  private String language() {
    return locale.getLocale().getLanguage();
  }
}
