package org.kefu.shared;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does pieces of work by their numbers, each by one thread of this server at a time. What fails is
 * left as it is, for whoever looks around next.
 */
public final class InBackground {
  private static final Logger LOG = Logger.getLogger(InBackground.class.getName());

  private final Executor executor;
  private final Work work;
  private final Set<String> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  public InBackground(Executor executor, Work work) {
    this.executor = executor;
    this.work = work;
  }

  /** What is done to one number. */
  @FunctionalInterface
  public interface Work {
    /**
     * @param stopping true once the server goes down; the rest is done after it is up again
     */
    void on(String number, BooleanSupplier stopping);
  }

  /** Nothing new is begun from now on. */
  public void stop() {
    stopping = true;
  }

  public boolean isStopping() {
    return stopping;
  }

  public void begin(Collection<String> numbers) {
    numbers.forEach(this::begin);
  }

  public void begin(String number) {
    if (!stopping && inHand.add(number)) {
      try {
        executor.execute(() -> workOn(number));
      } catch (RejectedExecutionException later) {
        inHand.remove(number);
      }
    }
  }

  private void workOn(String number) {
    try {
      work.on(number, () -> stopping);
    } catch (RuntimeException failed) {
      if (!stopping) {
        LOG.log(Level.WARNING, failed, () -> "The work on " + number + " is tried again");
      }
    } finally {
      inHand.remove(number);
    }
  }
}
