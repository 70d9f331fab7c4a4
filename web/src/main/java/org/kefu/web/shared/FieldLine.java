package org.kefu.web.shared;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;

/** A custom field on a form: what it is called, and what stands in it. */
public class FieldLine implements Serializable {
  private static final int LONG_LIST = 12;

  private final FieldView field;
  private final String had;
  private final String shown;
  private final Locale locale;
  private final ZoneId zone;
  private String heading;
  private boolean demanded;
  private String text;
  private List<String> chosen;
  private List<FieldOption> offered;

  FieldLine(FieldView field, String had, Locale locale, ZoneId zone) {
    this.field = field;
    this.had = had;
    this.locale = locale;
    this.zone = zone;
    shown = typed(had);
    offered = field.open(had);
    write(had);
  }

  /** Only these can be chosen by now; what is chosen of others is chosen no more. */
  void offer(List<FieldOption> options) {
    offered = options;
    var keys = options.stream().map(FieldOption::key).toList();
    if (isSeveral() && chosen != null) {
      chosen = new ArrayList<>(chosen.stream().filter(keys::contains).toList());
    } else if (field.kind().hasOptions() && text != null && !keys.contains(text)) {
      text = null;
    }
  }

  /** Puts a value in: a canonical one, or what somebody has typed. */
  final void write(String value) {
    text = typed(value);
    chosen = value == null ? new ArrayList<>() : new ArrayList<>(field.parts(value));
  }

  /** A moment is typed in the reader's zone. */
  private String typed(String value) {
    if (value == null || field.kind() != FieldKind.TIME) {
      return value;
    }
    try {
      return Instant.parse(value).atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES)
          + "";
    } catch (DateTimeException unreadable) {
      return value; // as it was typed, refused where it is read
    }
  }

  /** What is written, as the boundary reads it; null for nothing. */
  public String written() {
    if (isSeveral()) {
      return chosen == null || chosen.isEmpty() ? null : String.join(FieldView.COMMA, chosen);
    }
    if (Objects.equals(text, shown)) {
      return had;
    }
    return field.kind() == FieldKind.TIME && text != null ? moment() : text;
  }

  private String moment() {
    try {
      return LocalDateTime.parse(text).atZone(zone).toInstant().toString();
    } catch (DateTimeException unreadable) {
      return text; // refused where it is read
    }
  }

  void stand(String heading, boolean demanded) {
    this.heading = heading;
    this.demanded = demanded;
  }

  FieldView field() {
    return field;
  }

  String had() {
    return had;
  }

  public String getKey() {
    return field.key();
  }

  /** As a refusal names it. */
  public String getPlace() {
    return "/fields/" + field.key();
  }

  public String getLabel() {
    return field.name(locale.getLanguage());
  }

  public String getHint() {
    return field.file().hint().in(locale.getLanguage());
  }

  /** What stands above it, where a new group begins; null else. */
  public String getHeading() {
    return heading;
  }

  public boolean isDemanded() {
    return demanded;
  }

  public boolean isOneOf() {
    return field.kind() == FieldKind.CHOICE
        || field.kind() == FieldKind.TREE
        || field.kind() == FieldKind.YES_NO;
  }

  public boolean isSeveral() {
    return field.kind() == FieldKind.CHOICES;
  }

  public boolean isLong() {
    return field.kind() == FieldKind.LONG_TEXT;
  }

  public boolean isShort() {
    return !isOneOf() && !isSeveral() && !isLong();
  }

  /** What it has a type of its own for, so that a telephone shows the right keys. */
  public String getType() {
    return switch (field.kind()) {
      case DATE -> "date";
      case TIME -> "datetime-local";
      case LINK -> "url";
      default -> "text";
    };
  }

  public String getInputMode() {
    return switch (field.kind()) {
      case NUMBER -> "numeric";
      case DECIMAL, MONEY -> "decimal";
      default -> null;
    };
  }

  public String getUnit() {
    return field.file().limits().currency();
  }

  public int getLongest() {
    var letters = field.file().limits().letters();
    return letters == null ? 2000 : letters;
  }

  public boolean isFindable() {
    return field.file().options().size() > LONG_LIST;
  }

  public List<SelectItem> getChoices() {
    return field.kind() == FieldKind.YES_NO
        ? List.of(
            new SelectItem("true", FieldWordsView.yesOrNo(true, locale)),
            new SelectItem("false", FieldWordsView.yesOrNo(false, locale)))
        : offered.stream()
            .map(
                option ->
                    new SelectItem(option.key(), field.label(option.key(), locale.getLanguage())))
            .toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null || text.isBlank() ? null : text;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }
}
