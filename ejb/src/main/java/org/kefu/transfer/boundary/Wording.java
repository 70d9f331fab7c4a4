package org.kefu.transfer.boundary;

import java.time.Instant;

/**
 * The words of whoever reads a table: what columns and values are called, how times are written.
 */
public interface Wording {
  /**
   * @param key of the bundles, as {@code target.NAME} or {@code kind.PERSON}
   */
  String word(String key);

  /** In the zone of the reader; empty for null. */
  String time(Instant at);
}
