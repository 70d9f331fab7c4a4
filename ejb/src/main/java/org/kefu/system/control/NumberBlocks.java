package org.kefu.system.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * The block of numbers this node holds of each series. Taking a number costs no database call
 * inside a block; what is left of a block when the node stops is never used.
 */
@ApplicationScoped
public class NumberBlocks {
  private static final int SIZE = 50;

  @Inject NumberSource source;
  private final Map<String, long[]> blocks = new HashMap<>();

  public synchronized long next(String series) {
    var block = blocks.get(series);
    if (block == null || block[0] == block[1]) {
      long first = source.reserve(series, SIZE);
      block = new long[] {first, first + SIZE};
      blocks.put(series, block);
    }
    return block[0]++;
  }
}
