package org.kefu.shared;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows in the order of the numbers they were asked for, which no query keeps. */
public final class InOrder {
  private InOrder() {}

  /** A number without a row is left out. */
  public static <T> List<T> of(
      List<String> numbers, Collection<T> rows, Function<T, String> number) {
    var byNumber = rows.stream().collect(Collectors.toMap(number, row -> row));
    return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
  }
}
