package org.kefu.field.entity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.shared.InvalidInput;

/** What a definition of a kind may say, and what of it the kind has use for. */
public final class FieldRules {
  /** The longest text that is kept as a word, so that lists can be narrowed to it. */
  public static final int LONGEST_TEXT = 300;

  public static final int LONGEST_LONG_TEXT = 4000;
  public static final int MOST_DIGITS = 6;

  /** Before the point; the index keeps millionths in 64 bits. */
  public static final BigDecimal HIGHEST = new BigDecimal("999999999999.999999");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_OPTION = 80;
  private static final int LONGEST_PATTERN = 300;
  private static final int LONGEST_VALUES = 2000;
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private final FieldKind kind;

  private FieldRules(FieldKind kind) {
    this.kind = kind;
  }

  public static FieldRules of(FieldKind kind) {
    return new FieldRules(kind);
  }

  public static String key(String written) {
    if (written == null || !KEY.matcher(written).matches()) {
      throw new InvalidInput("key", "fieldKey");
    }
    return written;
  }

  /** The same without what the kind has no use for; refuses what it cannot be. */
  FieldFile sound(FieldFile file) {
    return new FieldFile(
        name(file.name(), "name", LONGEST_NAME),
        both(file.hint(), "hint"),
        both(file.group(), "group"),
        limits(file.limits()),
        file.demand(),
        file.demand() == Demand.WHEN ? demanded(file.demandedWhen()) : null,
        file.shownWhen() == null ? null : condition(file.shownWhen(), "shownBy"),
        file.access(),
        kind.hasOptions() ? options(file.options()) : List.of(),
        file.retired());
  }

  private static Words name(Words name, String field, int longest) {
    var zh = text(name.zh());
    var en = text(name.en());
    require(zh != null, field + "Zh", "required");
    require(en != null, field + "En", "required");
    require(zh.length() <= longest, field + "Zh", "longest", longest);
    require(en.length() <= longest, field + "En", "longest", longest);
    return new Words(zh, en);
  }

  /** Nothing, or something in both languages. */
  private static Words both(Words words, String field) {
    var zh = text(words.zh());
    var en = text(words.en());
    require(zh != null || en == null, field + "Zh", "fieldBoth");
    require(en != null || zh == null, field + "En", "fieldBoth");
    return new Words(zh, en);
  }

  private static String text(String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  private static Condition demanded(Condition condition) {
    require(condition != null, "demandedBy", "required");
    return condition(condition, "demandedBy");
  }

  private static Condition condition(Condition condition, String field) {
    var values = field.replace("By", "Values");
    require(!condition.values().isEmpty(), values, "required");
    require(
        String.join(FieldView.COMMA, condition.values()).length() <= LONGEST_VALUES,
        values,
        "longest",
        LONGEST_VALUES);
    return condition;
  }

  private Limits limits(Limits limits) {
    return switch (kind) {
      case TEXT ->
          new Limits(
              letters(limits, LONGEST_TEXT), pattern(limits.pattern()), null, null, null, null);
      case LONG_TEXT ->
          new Limits(letters(limits, LONGEST_LONG_TEXT), null, null, null, null, null);
      case NUMBER -> range(limits, 0, null);
      case DECIMAL -> range(limits, digits(limits.digits()), null);
      case MONEY -> {
        var currency = currency(limits.currency());
        yield range(
            limits,
            Math.max(0, Math.min(currency.getDefaultFractionDigits(), MOST_DIGITS)),
            currency.getCurrencyCode());
      }
      default -> Limits.NONE;
    };
  }

  private static Integer letters(Limits limits, int longest) {
    var letters = limits.letters() == null ? longest : limits.letters();
    require(letters >= 1 && letters <= longest, "letters", "between", 1, longest);
    return letters;
  }

  private static String pattern(String written) {
    var pattern = text(written);
    if (pattern == null) {
      return null;
    }
    require(pattern.length() <= LONGEST_PATTERN, "pattern", "longest", LONGEST_PATTERN);
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException wrong) {
      throw new InvalidInput("pattern", "fieldPattern", wrong.getDescription());
    }
    return pattern;
  }

  private static int digits(Integer digits) {
    var number = digits == null ? 2 : digits;
    require(number >= 0 && number <= MOST_DIGITS, "digits", "between", 0, MOST_DIGITS);
    return number;
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code == null ? "" : code.strip());
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("currency", "fieldCurrency", code == null ? "" : code);
    }
  }

  private static Limits range(Limits limits, int digits, String currency) {
    bound(limits.least(), digits, "least");
    bound(limits.most(), digits, "most");
    require(
        limits.least() == null
            || limits.most() == null
            || limits.least().compareTo(limits.most()) <= 0,
        "most",
        "fieldRange");
    return new Limits(null, null, limits.least(), limits.most(), digits, currency);
  }

  private static void bound(BigDecimal bound, int digits, String field) {
    require(
        bound == null
            || bound.abs().compareTo(HIGHEST) <= 0 && bound.stripTrailingZeros().scale() <= digits,
        field,
        "fieldBound",
        digits);
  }

  private List<FieldOption> options(List<FieldOption> options) {
    require(!options.isEmpty(), "options", "fieldOptions");
    var known = new HashSet<String>();
    return IntStream.range(0, options.size())
        .mapToObj(
            at -> {
              var option = option(options.get(at), at);
              require(known.add(option.key()), "/options/" + at + "/key", "fieldOptionTwice");
              require(
                  option.parent() == null || known.contains(option.parent()),
                  "/options/" + at + "/key",
                  "fieldOptionParent");
              return option;
            })
        .toList();
  }

  /** In a tree what it stands below comes before it, so that nothing stands below itself. */
  private FieldOption option(FieldOption option, int at) {
    require(
        option.key() != null && KEY.matcher(option.key()).matches(),
        "/options/" + at + "/key",
        "fieldKey");
    return new FieldOption(
        option.key(),
        kind == FieldKind.TREE ? option.parent() : null,
        name(option.name(), "/options/" + at + "/name", LONGEST_OPTION),
        option.retired(),
        option.when() == null ? null : condition(option.when(), "/options/" + at + "/when"));
  }

  private static void require(boolean met, String field, String reason, Object... args) {
    if (!met) {
      throw new InvalidInput(field, reason, args);
    }
  }
}
