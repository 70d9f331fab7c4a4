package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.TerritoryGuard;
import org.kefu.customer.entity.Customer;
import org.kefu.staff.boundary.Regions;

/**
 * Which customers somebody sees: who works in some regions, those who have an address there, and
 * those of whom no region is known yet, so that a file entered on the telephone can be found again
 * and completed. Lists, counts and words keep to it; a single file opens too for whoever works on
 * something of theirs.
 */
@ApplicationScoped
public class Territory {
  /** The field of the index and what stands in it where no region is known. */
  static final String FIELD = "region";

  static final String NOWHERE = "-";

  private static final String PART = "/";

  /** A condition of a query for customers. */
  private static final String CONDITION =
      """
 and (%1$s.placed = :placed or %1$s.id in (select here.id from Customer here join here.addresses a
  where a.province in :provinces or a.city in :cities))\
""";

  @Inject Regions regions;
  @Inject TerritoryGuard guard;

  /** Where the caller is bound to; asked once for a query and its count. */
  public Bounds bounds() {
    return new Bounds(List.copyOf(regions.mine()));
  }

  /** Refuses a customer out of reach as one that does not exist. */
  void demand(Customer customer) {
    var bounds = bounds();
    if (!bounds.hold(customer.file()) && !guard.isInTouch(customer.getNumber())) {
      throw new UnknownCustomer(customer.getNumber());
    }
  }

  /** The words by which the index knows where a customer is. */
  static List<String> words(CustomerFile file) {
    var words = file.addresses().stream().flatMap(Territory::places).distinct().toList();
    return words.isEmpty() ? List.of(NOWHERE) : words;
  }

  /** No two cities of the country have the same name, and none that of a province. */
  private static String last(String region) {
    return region.substring(region.indexOf(PART) + 1);
  }

  private static Stream<String> places(PostalAddress address) {
    return address.province() == null
        ? Stream.empty()
        : Stream.of(address.province(), address.city()).filter(Objects::nonNull);
  }

  /**
   * Where somebody may look.
   *
   * @param regions provinces, and cities as {@code province/city}; empty for everywhere
   */
  public record Bounds(List<String> regions) {
    /** What a query for customers {@code c} has to add. */
    public String condition() {
      return condition("c");
    }

    /** The same for customers of another name in the query. */
    String condition(String customers) {
      return regions.isEmpty() ? "" : CONDITION.formatted(customers);
    }

    /** Gives the query what {@link #condition} asks for. */
    public <Q extends Query> Q bind(Q query) {
      if (!regions.isEmpty()) {
        query.setParameter("provinces", named(region -> !region.contains(PART)));
        query.setParameter("cities", named(region -> region.contains(PART)));
        query.setParameter("placed", false);
      }
      return query;
    }

    /** The last names of some regions; never none, which a query could not ask for. */
    private List<String> named(Predicate<String> which) {
      var names = regions.stream().filter(which).map(Territory::last).toList();
      return names.isEmpty() ? List.of(NOWHERE) : names;
    }

    /** The same for the index. */
    Map<String, Collection<String>> only() {
      var only = new HashMap<String, Collection<String>>();
      if (!regions.isEmpty()) {
        var words = new ArrayList<>(List.of(NOWHERE));
        regions.forEach(region -> words.add(last(region)));
        only.put(FIELD, words);
      }
      return only;
    }

    boolean hold(CustomerFile file) {
      var words = words(file);
      return regions.isEmpty()
          || words.contains(NOWHERE)
          || regions.stream().map(Territory::last).anyMatch(words::contains);
    }
  }
}
