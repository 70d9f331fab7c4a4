package org.kefu.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How many rows a list has, without counting a million at every page. A small count is always made
 * anew; a large one is kept for a hundred times as long as it took, so that counting never takes
 * more than a hundredth of a processor for each question, however large the table grows.
 */
@ApplicationScoped
public class LargeCounts {
  private static final long LARGE = 1000;
  private static final int TIMES_ITS_COST = 100;
  private static final long LONGEST = Duration.ofMinutes(1).toNanos();

  /** More questions than people ask within a minute; beyond it all are forgotten. */
  private static final int MOST = 5000;

  private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(long count, long until) {}

  /**
   * @param question what is counted; equal questions have equal counts
   */
  public long of(Object question, LongSupplier counting) {
    var known = kept.get(question);
    var now = System.nanoTime();
    return known != null && now < known.until() ? known.count() : count(question, counting, now);
  }

  private long count(Object question, LongSupplier counting, long start) {
    var count = counting.getAsLong();
    if (count >= LARGE) {
      if (kept.size() >= MOST) {
        kept.clear();
      }
      var end = System.nanoTime();
      var life = Math.min((end - start) * TIMES_ITS_COST, LONGEST);
      kept.put(question, new Kept(count, end + life));
    } else {
      kept.remove(question);
    }
    return count;
  }
}
