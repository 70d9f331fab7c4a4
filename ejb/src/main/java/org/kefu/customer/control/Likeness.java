package org.kefu.customer.control;

import java.util.List;
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
    return sameNamed(one, other.name(), other.company(), other.addresses());
  }

  static boolean sameNamed(
      CustomerFile one, String name, String company, List<PostalAddress> addresses) {
    return names(one.name(), one.company())
            .anyMatch(mine -> names(name, company).anyMatch(theirs -> alike(mine, theirs)))
        && one.addresses().stream()
            .anyMatch(mine -> addresses.stream().anyMatch(theirs -> alike(mine, theirs)));
  }

  private static Stream<String> names(String name, String company) {
    return Stream.of(name, company).filter(Objects::nonNull);
  }

  /** Equal, said alike, or one the longer form of the other. */
  private static boolean alike(String one, String other) {
    var mine = NameKey.bare(one);
    var theirs = NameKey.bare(other);
    return !mine.isEmpty()
        && (mine.equals(theirs)
            || Finder.spelled(mine).equals(Finder.spelled(theirs))
            || contains(mine, theirs)
            || contains(theirs, mine));
  }

  private static boolean contains(String longer, String shorter) {
    return shorter.codePointCount(0, shorter.length()) >= TELLING && longer.contains(shorter);
  }

  /** The streets may be two ways of writing one. */
  static boolean alike(PostalAddress one, PostalAddress other) {
    return inOneRegion(one, other) && alike(one.street(), other.street());
  }

  /** The streets are written alike. */
  static boolean same(PostalAddress one, PostalAddress other) {
    return inOneRegion(one, other) && NameKey.of(one.street()).equals(NameKey.of(other.street()));
  }

  private static boolean inOneRegion(PostalAddress one, PostalAddress other) {
    return together(one.province(), other.province())
        && together(one.city(), other.city())
        && together(one.district(), other.district());
  }

  /** What one of them leaves out does not part them. */
  private static boolean together(String one, String other) {
    return one == null || other == null || one.equals(other);
  }
}
