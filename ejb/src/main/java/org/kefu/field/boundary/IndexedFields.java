package org.kefu.field.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The custom fields of one thing as the index keeps them.
 *
 * @param words exact values by field of the index
 * @param numbers one number by field of the index
 * @param texts what words of a search find
 */
public record IndexedFields(
    Map<String, Collection<String>> words, Map<String, Long> numbers, List<String> texts) {
  public static final IndexedFields NONE = new IndexedFields(Map.of(), Map.of(), List.of());
}
