package org.kefu.customer.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.Sameness;

/**
 * What speaks for two files being of one customer, and how much.
 *
 * @param score at most 100
 */
record Alike(int score, Set<Sameness> same) {
  /** From here on a person is asked. A name or an address alone is many customers'. */
  private static final int TELLING = 50;

  /** What speaks against it: two numbers of the state, two kinds, two cities. */
  private static final int OTHER_REGISTRATION = 50;

  private static final int OTHER_KIND = 15;
  private static final int OTHER_CITY = 15;
  private static final int MOST = 100;

  static Alike of(Facets one, Facets other) {
    var same = EnumSet.noneOf(Sameness.class);
    ways(one, other, same);
    if (one.kind() == other.kind() && !one.name().isElsewhere(other.name())) {
      names(one, other, same);
    }
    places(one, other, same);
    var sum = same.stream().mapToInt(Sameness::weight).sum() - against(one, other, same);
    return new Alike(Math.max(0, Math.min(MOST, sum)), same);
  }

  private static void ways(Facets one, Facets other, Set<Sameness> same) {
    if (meet(one.phones(), other.phones())) {
      same.add(Sameness.PHONE);
    } else if (meet(one.tails(), other.tails())) {
      same.add(Sameness.NUMBER_PART);
    }
    if (meet(one.emails(), other.emails())) {
      same.add(Sameness.EMAIL);
    } else if (meet(one.domains(), other.domains())) {
      same.add(Sameness.DOMAIN);
    }
    if (one.registration() != null && one.registration().equals(other.registration())) {
      same.add(Sameness.REGISTRATION);
    }
  }

  private static void names(Facets one, Facets other, Set<Sameness> same) {
    if (one.name().equalsCore(other.name())) {
      same.add(one.isCompany() ? Sameness.COMPANY_NAME : Sameness.NAME);
    } else if (one.name().soundsLike(other.name())) {
      same.add(Sameness.NAME_SAID);
    } else if (one.name().isLike(other.name())) {
      same.add(Sameness.NAME_LIKE);
    }
    if (one.employer().equalsCore(other.employer())
        && !one.employer().isElsewhere(other.employer())) {
      same.add(Sameness.EMPLOYER);
    }
  }

  private static void places(Facets one, Facets other, Set<Sameness> same) {
    if (anywhere(one, other, Likeness::same)) {
      same.add(Sameness.ADDRESS);
    } else if (anywhere(one, other, Likeness::alike)) {
      same.add(Sameness.ADDRESS_LIKE);
    }
  }

  private static int against(Facets one, Facets other, Set<Sameness> same) {
    var against = 0;
    if (one.registration() != null
        && other.registration() != null
        && !same.contains(Sameness.REGISTRATION)) {
      against += OTHER_REGISTRATION;
    }
    if (one.kind() != other.kind()) {
      against += same.contains(Sameness.REGISTRATION) ? 0 : OTHER_KIND;
    }
    if (areApart(one, other)) {
      against += OTHER_CITY;
    }
    // what is unique is shown whatever else differs: one of the two files is wrong then
    return isUnique(same) ? Math.min(against, surplus(same)) : against;
  }

  private static boolean isUnique(Set<Sameness> same) {
    return meet(same, EnumSet.of(Sameness.PHONE, Sameness.EMAIL, Sameness.REGISTRATION));
  }

  private static int surplus(Set<Sameness> same) {
    return same.stream().mapToInt(Sameness::weight).sum() - TELLING;
  }

  /** Both tell where they are, and nowhere in one city. */
  private static boolean areApart(Facets one, Facets other) {
    return anywhere(one, other, (a, b) -> a.city() != null && b.city() != null)
        && !anywhere(one, other, (a, b) -> a.city() == null || a.city().equals(b.city()));
  }

  private static boolean anywhere(
      Facets one, Facets other, BiPredicate<PostalAddress, PostalAddress> so) {
    return one.addresses().stream()
        .anyMatch(mine -> other.addresses().stream().anyMatch(theirs -> so.test(mine, theirs)));
  }

  private static boolean meet(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }

  boolean isTelling() {
    return score >= TELLING;
  }
}
