package org.kefu.workflow.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What most cells of a table hold: a list of texts or numbers, a comparison, a range, «contains one
 * of these words». Such a cell is read once and asked without a FEEL context, which costs a
 * hundredth. It answers only where its answer is the full engine's beyond doubt; for anything else
 * it says nothing and the full engine is asked.
 */
final class PlainCell {
  private static final String TEXT = "\"([^\"\\\\]*)\"";
  private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,15})?";
  private static final Pattern TEXT_TEST = Pattern.compile(TEXT);
  private static final Pattern NUMBER_TEST = Pattern.compile(NUMBER);
  private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
  private static final Pattern RANGE =
      Pattern.compile("([\\[\\]])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\]])");
  private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern CONTAINS =
      Pattern.compile("contains\\s*\\(\\s*\\?\\s*,\\s*" + TEXT + "\\s*\\)");
  private static final Pattern OR = Pattern.compile("\\s+or\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Predicate<String> onText;
  private final Predicate<BigDecimal> onNumber;

  private PlainCell(Predicate<String> onText, Predicate<BigDecimal> onNumber) {
    this.onText = onText;
    this.onNumber = onNumber;
  }

  /** The cell, or nothing where it holds more than this class is sure of. */
  static Optional<PlainCell> read(String cell) {
    var text = cell.strip();
    var negation = NEGATION.matcher(text);
    if (negation.matches()) {
      return readList(negation.group(1).strip()).map(PlainCell::negated);
    }
    return readWords(text).or(() -> readList(text));
  }

  /** The answer for an input, or nothing where only the full engine knows. */
  Optional<Boolean> test(Object input) {
    if (input instanceof String text && onText != null) {
      return Optional.of(onText.test(text));
    }
    if ((input instanceof Integer || input instanceof Long) && onNumber != null) {
      return Optional.of(onNumber.test(BigDecimal.valueOf(((Number) input).longValue())));
    }
    return Optional.empty();
  }

  private PlainCell negated() {
    return new PlainCell(
        onText == null ? null : onText.negate(), onNumber == null ? null : onNumber.negate());
  }

  private static Optional<PlainCell> readWords(String text) {
    var words = new ArrayList<String>();
    return readAll(text, OR, CONTAINS, match -> words.add(match.group(1)))
        ? Optional.of(new PlainCell(input -> words.stream().anyMatch(input::contains), null))
        : Optional.empty();
  }

  private static Optional<PlainCell> readList(String text) {
    var texts = new ArrayList<String>();
    if (readAll(text, COMMA, TEXT_TEST, match -> texts.add(match.group(1)))) {
      return Optional.of(new PlainCell(List.copyOf(texts)::contains, null));
    }
    var tests = new ArrayList<Predicate<BigDecimal>>();
    if (readAll(text, COMMA, NUMBER_TEST, match -> tests.add(isEqual(match.group())))
        || readOne(text, COMPARISON, match -> tests.add(comparison(match)))
        || readOne(text, RANGE, match -> tests.add(range(match)))) {
      return Optional.of(
          new PlainCell(null, input -> tests.stream().anyMatch(test -> test.test(input))));
    }
    return Optional.empty();
  }

  /** Whether the text is nothing but such parts with such marks between them. */
  private static boolean readAll(String text, Pattern mark, Pattern part, Predicate<Matcher> keep) {
    var parts = part.matcher(text);
    var marks = mark.matcher(text);
    var at = 0;
    while (parts.region(at, text.length()).lookingAt()) {
      keep.test(parts);
      at = parts.end();
      if (at == text.length()) {
        return true;
      }
      if (!marks.region(at, text.length()).lookingAt()) {
        return false;
      }
      at = marks.end();
    }
    return false;
  }

  private static boolean readOne(String text, Pattern whole, Predicate<Matcher> keep) {
    var match = whole.matcher(text);
    return match.matches() && keep.test(match);
  }

  private static Predicate<BigDecimal> isEqual(String number) {
    var bound = new BigDecimal(number);
    return input -> input.compareTo(bound) == 0;
  }

  private static Predicate<BigDecimal> comparison(Matcher match) {
    var bound = new BigDecimal(match.group(2));
    return switch (match.group(1)) {
      case "<" -> input -> input.compareTo(bound) < 0;
      case "<=" -> input -> input.compareTo(bound) <= 0;
      case ">" -> input -> input.compareTo(bound) > 0;
      default -> input -> input.compareTo(bound) >= 0;
    };
  }

  private static Predicate<BigDecimal> range(Matcher match) {
    var from = new BigDecimal(match.group(2));
    var to = new BigDecimal(match.group(3));
    var least = match.group(1).equals("[") ? 0 : 1;
    var most = match.group(4).equals("]") ? 0 : -1;
    return input -> input.compareTo(from) >= least && input.compareTo(to) <= most;
  }
}
