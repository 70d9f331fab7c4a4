package org.kefu.customer.control;

import java.util.Locale;
import org.kefu.search.boundary.Finder;

/**
 * The same for every way of writing a name or a street: without blanks and signs, in small letters,
 * Chinese as it is spelled. The database looks it up by an index.
 *
 * @param value empty for a text without a letter or digit
 */
public record NameKey(String value) {
  /** Longer ones are cut: two texts that differ behind it are compared as they are anyway. */
  private static final int LONGEST = 200;

  public static NameKey of(String text) {
    var spelled = Finder.spelled(bare(text));
    return new NameKey(spelled.substring(0, Math.min(LONGEST, spelled.length())));
  }

  /** Letters and digits only: 文一西路 968 号 3 幢 and 文一西路968号3幢 are one. */
  static String bare(String text) {
    return text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
