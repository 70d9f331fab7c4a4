package org.kefu.field.control;

import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.entity.FieldRules;
import org.kefu.shared.InvalidInput;

/**
 * Reads what somebody or some file says into the one way a value is kept, and refuses at its field
 * what the definition does not allow. People, imports and programs write the same thing in many
 * ways; all of them come through here.
 */
public final class Reading {
  private static final int LONGEST_LINK = 2000;
  private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "有", "对", "真");
  private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "无", "不", "假");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d+)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern SEPARATOR = Pattern.compile("[,，、;；\\n]");
  private static final Pattern STEP = Pattern.compile("\\s*[›>/→]\\s*");

  private final FieldView field;
  private final ZoneId zone;

  /**
   * @param zone of a time that is written without one
   */
  public Reading(FieldView field, ZoneId zone) {
    this.field = field;
    this.zone = zone;
  }

  /** Where a value that is refused was written. */
  public static String place(String key) {
    return "/fields/" + key;
  }

  /**
   * The canonical value; null for blank.
   *
   * @param had the value so far: an option that was retired since may stay
   */
  public String canonical(String written, String had) {
    var text = written == null ? "" : clean(written);
    if (text.isEmpty()) {
      return null;
    }
    return switch (field.kind()) {
      case TEXT -> text(text.replaceAll("\\s+", " "));
      case LONG_TEXT -> text(text);
      case NUMBER, DECIMAL, MONEY -> number(text);
      case YES_NO -> yesOrNo(text);
      case DATE -> day(text).toString();
      case TIME -> moment(text).toString();
      case CHOICE, TREE -> chosen(text, had);
      case CHOICES -> several(text, had);
      case LINK -> link(text);
    };
  }

  /** No database takes a zero character. */
  private static String clean(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .strip();
  }

  private String text(String text) {
    var limits = field.file().limits();
    if (text.codePointCount(0, text.length()) > limits.letters()) {
      throw refused("longest", limits.letters());
    }
    if (limits.pattern() != null && !Patience.matches(limits.pattern(), text)) {
      throw refused("fieldPatternMissed", limits.pattern());
    }
    return text;
  }

  private String number(String text) {
    var limits = field.file().limits();
    var plain = plain(text);
    if (!NUMBER.matcher(plain).matches()) {
      throw refused(field.kind() == FieldKind.NUMBER ? "fieldWhole" : "fieldNumber", text);
    }
    var number = new BigDecimal(plain);
    var digits = limits.digits() == null ? 0 : limits.digits();
    if (number.stripTrailingZeros().scale() > digits) {
      throw digits == 0 ? refused("fieldWhole", text) : refused("fieldDigits", digits);
    }
    var least = limits.least() == null ? FieldRules.HIGHEST.negate() : limits.least();
    var most = limits.most() == null ? FieldRules.HIGHEST : limits.most();
    if (number.compareTo(least) < 0) {
      throw refused("fieldLeast", least.toPlainString());
    }
    if (number.compareTo(most) > 0) {
      throw refused("fieldMost", most.toPlainString());
    }
    return number.setScale(digits).toPlainString();
  }

  /** Digits of any width, without the commas between thousands and the sign of the currency. */
  private String plain(String text) {
    var digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    if (field.kind() == FieldKind.MONEY) {
      digits =
          digits
              .replaceFirst("^([+-]?)([¥$€£]|" + field.file().limits().currency() + ")", "$1")
              .replaceFirst("(元|" + field.file().limits().currency() + ")$", "");
    }
    return GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
  }

  private String yesOrNo(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return "true";
    }
    if (NO.contains(word)) {
      return "false";
    }
    throw refused("fieldYesNo", text);
  }

  private LocalDate day(String text) {
    var parts = DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!parts.matches()) {
      throw refused("fieldDay", text);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException none) {
      throw refused("fieldDay", text);
    }
  }

  private Instant moment(String text) {
    var written = text.replace(' ', 'T').replace('/', '-');
    try {
      return written.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
          ? seconds(OffsetDateTime.parse(written).toInstant())
          : seconds(LocalDateTime.parse(written).atZone(zone).toInstant());
    } catch (DateTimeException none) {
      throw refused("fieldMoment", text);
    }
  }

  private Instant seconds(Instant at) {
    var year = at.atZone(zone).getYear();
    if (year < 1000 || year > 9999) {
      throw refused("fieldMoment", at);
    }
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  private String several(String text, String had) {
    var whole = option(text);
    var chosen =
        whole.isPresent()
            ? Set.of(usable(whole.get(), text, had))
            : Arrays.stream(SEPARATOR.split(text))
                .filter(one -> !one.isBlank())
                .map(one -> chosen(one.strip(), had))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    return field.file().options().stream()
        .map(FieldOption::key)
        .filter(chosen::contains)
        .collect(Collectors.joining(FieldView.COMMA));
  }

  private String chosen(String text, String had) {
    return usable(option(text).orElseThrow(() -> refused("fieldOption", text)), text, had);
  }

  private String usable(FieldOption option, String text, String had) {
    var kept = had != null && field.parts(had).contains(option.key());
    if (!kept && field.path(option.key()).stream().anyMatch(FieldOption::retired)) {
      throw refused("fieldOptionRetired", text);
    }
    return option.key();
  }

  /** By its key, else by what it is called, in a tree with or without what it stands below. */
  private Optional<FieldOption> option(String text) {
    var byKey = first(option -> option.key().equalsIgnoreCase(text));
    var byName = byKey.or(() -> first(option -> isCalled(option, text)));
    return byName.or(
        () -> field.kind() == FieldKind.TREE ? first(o -> isPath(o, text)) : Optional.empty());
  }

  private Optional<FieldOption> first(Predicate<FieldOption> met) {
    var all = field.file().options().stream().filter(met).toList();
    return all.stream().filter(option -> !option.retired()).findFirst().or(() -> any(all));
  }

  private static Optional<FieldOption> any(List<FieldOption> options) {
    return options.stream().findFirst();
  }

  private static boolean isCalled(FieldOption option, String text) {
    return same(option.name().zh(), text) || same(option.name().en(), text);
  }

  private boolean isPath(FieldOption option, String text) {
    var steps = STEP.split(text);
    var path = field.path(option.key());
    if (steps.length != path.size()) {
      return false;
    }
    for (var at = 0; at < steps.length; at++) {
      if (!isCalled(path.get(at), steps[at]) && !path.get(at).key().equals(steps[at])) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String name, String text) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .equalsIgnoreCase(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private String link(String text) {
    if (text.length() > LONGEST_LINK) {
      throw refused("longest", LONGEST_LINK);
    }
    try {
      var link = URI.create(text);
      var scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
      var authority = link.getRawAuthority();
      if (Set.of("http", "https").contains(scheme)
          && authority != null
          && !authority.contains("@")) {
        return text;
      }
    } catch (IllegalArgumentException unreadable) {
      throw refused("fieldLink", text);
    }
    throw refused("fieldLink", text);
  }

  private InvalidInput refused(String reason, Object... args) {
    return new InvalidInput(place(field.key()), reason, args);
  }
}
