package org.kefu.transfer.boundary;

import java.time.Instant;
import java.util.Map;
import org.kefu.field.boundary.FieldView;

/**
 * The words of whoever reads a table: what columns and values are called, how times are written.
 */
public interface Wording {
  /**
   * @param key of the bundles, as {@code target.NAME} or {@code kind.PERSON}
   */
  String word(String key);

  /** What a custom field is called; its key, unless there are words for it. */
  default String name(FieldView field) {
    return field.key();
  }

  /**
   * What a custom field holds; as it is kept, unless there are words for it.
   *
   * @param values the canonical ones by key
   */
  default String value(FieldView field, Map<String, String> values) {
    return values.getOrDefault(field.key(), "");
  }

  /** In the zone of the reader; empty for null. */
  String time(Instant at);
}
