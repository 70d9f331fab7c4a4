package org.kefu.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders as people write it, such as «{customer.name}，您好». It is data: a
 * placeholder is a name and nothing else, and what is put in for it is not looked into again.
 */
public record Template(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** The names in it, in the order of the text. */
  public Set<String> names() {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @param field where the text was typed
   * @throws InvalidInput at the first placeholder that is none, with the one that was probably
   *     meant
   */
  public void check(String field, Collection<String> known) {
    for (var name : names()) {
      if (!known.contains(name)) {
        throw nearest(name, known)
            .map(meant -> new InvalidInput(field, "placeholderMeant", braced(name), braced(meant)))
            .orElseGet(() -> new InvalidInput(field, "placeholder", braced(name)));
      }
    }
  }

  /**
   * @param value what stands for a name; null leaves the placeholder as it was written
   */
  public String fill(UnaryOperator<String> value) {
    return PLACE
        .matcher(text)
        .replaceAll(
            found -> {
              var filled = value.apply(found.group(1));
              return Matcher.quoteReplacement(filled == null ? found.group() : filled);
            });
  }

  public static String braced(String name) {
    return "{" + name + "}";
  }

  private static Optional<String> nearest(String name, Collection<String> known) {
    var typed = name.strip().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(each -> distance(typed, each) <= Math.max(2, each.length() / 2))
        .min(Comparator.comparingInt(each -> distance(typed, each)));
  }

  /** How many letters are to be changed; a name without its first part is as good as whole. */
  private static int distance(String typed, String name) {
    if (!typed.isEmpty() && name.endsWith("." + typed)) {
      return 0;
    }
    var row = new int[name.length() + 1];
    Arrays.setAll(row, i -> i);
    for (var i = 1; i <= typed.length(); i++) {
      var before = row[0];
      row[0] = i;
      for (var j = 1; j <= name.length(); j++) {
        var kept = before + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[name.length()];
  }
}
