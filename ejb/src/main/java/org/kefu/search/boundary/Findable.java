package org.kefu.search.boundary;

import java.util.Collection;
import java.util.List;

/** What a capability lets people find; one bean for each kind. */
public interface Findable {

  /** The kind, as {@link Touched} and {@link Question} name it. */
  String kind();

  /** The documents of these numbers, in any order; a number that is nothing any more has none. */
  List<Document> documents(Collection<String> numbers);

  /**
   * The numbers that follow the given one, at most {@code size}, in an order that new ones come
   * last in; for building the index anew.
   *
   * @param number the last one already had, null for the first
   */
  List<String> after(String number, int size);
}
