package org.kefu.search.boundary;

import java.util.List;

/** What somebody typed into a search field, understood. All terms must be met. */
public record Asked(List<Term> terms) {

  /** One thing that is asked for, or with {@code not} must not be. */
  public sealed interface Term {
    boolean not();
  }

  /** Words that occur one after the other; any part of a number or name is enough. */
  public record Words(String words, boolean not) implements Term {}

  /** A field that has one of these values. */
  public record Is(String field, List<String> values, boolean not) implements Term {}

  /** A number from … to, both included; null is open. */
  public record Between(String field, Long from, Long to, boolean not) implements Term {}

  public boolean isEmpty() {
    return terms.isEmpty();
  }
}
