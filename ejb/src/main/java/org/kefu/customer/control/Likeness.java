package org.kefu.customer.control;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.search.boundary.Finder;

/** Whether two names or two addresses are two ways of writing one. */
final class Likeness {
  /** Shorter names are part of too many others. */
  private static final int TELLING = 3;

  private Likeness() {}

  static boolean sameNamed(CustomerFile one, CustomerFile other) {
    return names(one).anyMatch(mine -> names(other).anyMatch(theirs -> alike(mine, theirs)))
        && one.addresses().stream()
            .anyMatch(mine -> other.addresses().stream().anyMatch(theirs -> alike(mine, theirs)));
  }

  private static Stream<String> names(CustomerFile file) {
    return Stream.of(file.name(), file.company()).filter(Objects::nonNull);
  }

  /** Equal, said alike, or one the longer form of the other. */
  private static boolean alike(String one, String other) {
    var mine = bare(one);
    var theirs = bare(other);
    return !mine.isEmpty()
        && (mine.equals(theirs)
            || Finder.spelled(mine).equals(Finder.spelled(theirs))
            || contains(mine, theirs)
            || contains(theirs, mine));
  }

  private static boolean contains(String longer, String shorter) {
    return shorter.codePointCount(0, shorter.length()) >= TELLING && longer.contains(shorter);
  }

  private static boolean alike(PostalAddress one, PostalAddress other) {
    return together(one.province(), other.province())
        && together(one.city(), other.city())
        && together(one.district(), other.district())
        && alike(one.street(), other.street());
  }

  /** What one of them leaves out does not part them. */
  private static boolean together(String one, String other) {
    return one == null || other == null || one.equals(other);
  }

  /** Letters and digits only: 文一西路 968 号 3 幢 and 文一西路968号3幢 are one. */
  private static String bare(String text) {
    return text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
