package org.kefu.search.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is looked for: things of one kind that meet all of it.
 *
 * @param asked the words and conditions somebody typed
 * @param only exact values by field, one of which each must have
 * @param order by what the hits are sorted; empty for the best first
 */
public record Question(
    String kind, Asked asked, Map<String, Collection<String>> only, List<Order> order) {

  /**
   * @param field a field of {@link Document#numbers} or, when {@code word}, of {@link
   *     Document#words}
   */
  public record Order(String field, boolean word, boolean ascending) {}

  public static Question of(String kind, Asked asked) {
    return new Question(kind, asked, Map.of(), List.of());
  }

  public Question only(Map<String, Collection<String>> values) {
    return new Question(kind, asked, values, order);
  }

  public Question sorted(Order... by) {
    return new Question(kind, asked, only, List.of(by));
  }
}
