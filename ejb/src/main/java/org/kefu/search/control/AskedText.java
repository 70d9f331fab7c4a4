package org.kefu.search.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Field;
import org.kefu.shared.InvalidInput;

/**
 * Reads what people type to search: words, "words together", -without, field:value, field:a,b,
 * field:from..to, field:&gt;=value. What looks like a field but is none, as in a web address, is
 * words; a field with a value it cannot have is refused with the values it can.
 */
public final class AskedText {
  private static final Pattern PIECE =
      Pattern.compile("(-)?(?:(\\p{L}[\\p{L}\\p{N}_]*)[:：])?(?:[\"“”]([^\"“”]*)[\"“”]?|(\\S+))");
  private static final Pattern BACK = Pattern.compile("(\\d{1,4})([hdw天])");

  /** A refusal names no more of the values that there are. */
  private static final int MOST_CHOICES = 30;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s_-]");
  private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
  private static final Pattern BOUND = Pattern.compile("([<>]=?)(.+)");

  /** A field as somebody calls it; whoever writes Chinese is answered with Chinese values. */
  private record Typed(Field field, String typed) {
    String name() {
      return field.name();
    }

    Field.Type type() {
      return field.type();
    }

    Map<String, List<String>> values() {
      return field.values();
    }

    List<String> choices() {
      var language = typed.codePoints().anyMatch(Character::isIdeographic) ? 0 : 1;
      return field.values().values().stream()
          .map(names -> names.get(language))
          .limit(MOST_CHOICES)
          .toList();
    }
  }

  private final Map<String, Field> fields;
  private final String login;
  private final Instant now;
  private final ZoneId zone;

  /**
   * @param login who asks: «mine» and «me» mean this one
   * @param zone where a day begins
   */
  public AskedText(List<Field> fields, String login, Instant now, ZoneId zone) {
    this.fields =
        fields.stream()
            .flatMap(field -> field.names().stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.login = login;
    this.now = now;
    this.zone = zone;
  }

  public Asked read(String text) {
    var terms = new ArrayList<Asked.Term>();
    var pieces = PIECE.matcher(text == null ? "" : text.strip());
    while (pieces.find()) {
      var not = pieces.group(1) != null;
      var quoted = pieces.group(3);
      var value = quoted == null ? pieces.group(4) : quoted.strip();
      var field = pieces.group(2) == null ? null : fields.get(lower(pieces.group(2)));
      if (field != null && !value.isEmpty()) {
        terms.add(condition(new Typed(field, pieces.group(2)), value, not));
      } else if (quoted == null && isMine(pieces.group())) {
        terms.add(new Asked.Is(person(), List.of(login), false));
      } else if (quoted != null && pieces.group(2) == null) {
        words(terms, value, not);
      } else {
        words(terms, not ? pieces.group().substring(1) : pieces.group(), not);
      }
    }
    return new Asked(terms);
  }

  private static void words(List<Asked.Term> terms, String words, boolean not) {
    if (!words.isBlank()) {
      terms.add(new Asked.Words(words, not));
    }
  }

  private boolean isMine(String word) {
    return person() != null && (word.equalsIgnoreCase("mine") || word.equals("我的"));
  }

  private String person() {
    return fields.values().stream()
        .filter(field -> field.type() == Field.Type.PERSON)
        .map(Field::name)
        .findFirst()
        .orElse(null);
  }

  private Asked.Term condition(Typed field, String value, boolean not) {
    return switch (field.type()) {
      case WORD -> new Asked.Is(field.name(), values(field, value), not);
      case PERSON -> new Asked.Is(field.name(), people(value), not);
      default -> range(field, value, not);
    };
  }

  private List<String> people(String value) {
    return Arrays.stream(value.split("[,，]"))
        .map(name -> name.equalsIgnoreCase("me") || name.equals("我") ? login : name)
        .toList();
  }

  private List<String> values(Typed field, String value) {
    return Arrays.stream(value.split("[,，]")).map(one -> known(field, one.strip())).toList();
  }

  private static String known(Typed field, String value) {
    if (field.values() == null) {
      return value;
    }
    return field.values().entrySet().stream()
        .filter(
            one ->
                same(one.getKey(), value)
                    || one.getValue().stream().anyMatch(name -> same(name, value)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "query",
                    "queryValue",
                    value,
                    field.typed(),
                    String.join(", ", field.choices())));
  }

  /** In progress, IN_PROGRESS and in-progress are one value. */
  private static boolean same(String name, String typed) {
    return SEPARATOR
        .matcher(name)
        .replaceAll("")
        .equalsIgnoreCase(SEPARATOR.matcher(typed).replaceAll(""));
  }

  private Asked.Term range(Typed field, String value, boolean not) {
    var back = BACK.matcher(value);
    if (field.type() == Field.Type.TIME && back.matches()) {
      return new Asked.Between(field.name(), Document.micros(now.minus(span(back))), null, not);
    }
    var range = RANGE.matcher(value);
    if (range.matches()) {
      return new Asked.Between(
          field.name(), from(field, range.group(1)), to(field, range.group(2)), not);
    }
    var bound = BOUND.matcher(value);
    if (bound.matches()) {
      return bounded(field, bound.group(1), bound.group(2), not);
    }
    return new Asked.Between(field.name(), from(field, value), to(field, value), not);
  }

  private java.time.Duration span(java.util.regex.Matcher back) {
    var count = Long.parseLong(back.group(1));
    return switch (back.group(2)) {
      case "h" -> java.time.Duration.ofHours(count);
      case "w" -> java.time.Duration.ofDays(7 * count);
      default -> java.time.Duration.ofDays(count);
    };
  }

  private Asked.Term bounded(Typed field, String sign, String value, boolean not) {
    return switch (sign) {
      case ">=" -> new Asked.Between(field.name(), from(field, value), null, not);
      case ">" -> new Asked.Between(field.name(), to(field, value) + 1, null, not);
      case "<=" -> new Asked.Between(field.name(), null, to(field, value), not);
      default -> new Asked.Between(field.name(), null, from(field, value) - 1, not);
    };
  }

  /** The first moment or the number that a value means; null for none given. */
  private Long from(Typed field, String value) {
    return value.isEmpty()
        ? null
        : field.type() == Field.Type.TIME
            ? Document.micros(period(field, value)[0].atStartOfDay(zone).toInstant())
            : number(field, value);
  }

  private Long to(Typed field, String value) {
    return value.isEmpty()
        ? null
        : field.type() == Field.Type.TIME
            ? Document.micros(period(field, value)[1].atStartOfDay(zone).toInstant()) - 1
            : number(field, value);
  }

  private static Long number(Typed field, String value) {
    var known = field.values() == null ? value : known(field, value);
    try {
      return field.type() == Field.Type.DECIMAL
          ? Field.millionths(new BigDecimal(known))
          : Long.valueOf(known);
    } catch (ArithmeticException | NumberFormatException none) {
      throw new InvalidInput("query", "queryNumber", value, field.typed());
    }
  }

  /** The first day of a day, month or year, and the day after its last. */
  private LocalDate[] period(Typed field, String value) {
    var today = LocalDate.ofInstant(now, zone);
    try {
      return switch (value.length()) {
        case 4 -> days(Year.parse(value).atDay(1), ChronoUnit.YEARS);
        case 7 -> days(YearMonth.parse(value).atDay(1), ChronoUnit.MONTHS);
        default ->
            switch (lower(value)) {
              case "today", "今天" -> days(today, ChronoUnit.DAYS);
              case "yesterday", "昨天" -> days(today.minusDays(1), ChronoUnit.DAYS);
              default -> days(LocalDate.parse(value), ChronoUnit.DAYS);
            };
      };
    } catch (DateTimeException none) {
      throw new InvalidInput("query", "queryTime", value, field.typed());
    }
  }

  private static LocalDate[] days(LocalDate first, ChronoUnit length) {
    return new LocalDate[] {first, first.plus(1, length)};
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
