package org.kefu.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is asked for at every step and changes seldom, remembered for a few seconds: a change is
 * seen at once on its own server and soon on every other. What is remembered belongs to everybody,
 * so it must be nothing that somebody could change.
 */
@Dependent
public class Remembered<T> {
  private static final long KEPT = Duration.ofSeconds(5).toNanos();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry registry;

  private volatile Memory<T> memory;
  private volatile long changes;

  private record Memory<T>(long readAt, T value) {}

  /**
   * What is remembered, or else what is read now. A transaction that changes it reads for itself,
   * so that it sees what it has done and nobody else does.
   */
  public T get(Supplier<T> read) {
    if (isChanging()) {
      return read.get();
    }
    var now = System.nanoTime();
    var known = memory;
    if (known == null || now - known.readAt() > KEPT) {
      var before = changes;
      known = new Memory<>(now, read.get());
      keep(known, before);
    }
    return known.value();
  }

  /** This transaction is about to change it: all forget it when the transaction ends. */
  public void changing() {
    if (registry.getTransactionKey() == null) {
      forget();
    } else if (!isChanging()) {
      registry.putResource(this, true);
      registry.registerInterposedSynchronization(new Forgetting());
    }
  }

  private boolean isChanging() {
    return registry.getTransactionKey() != null && registry.getResource(this) != null;
  }

  /** What was read before a change and arrives after it is old already. */
  private synchronized void keep(Memory<T> read, long before) {
    if (changes == before) {
      memory = read;
    }
  }

  private synchronized void forget() {
    changes++;
    memory = null;
  }

  private class Forgetting implements Synchronization {
    @Override
    public void beforeCompletion() {
      // nothing is forgotten before everybody can see the change
    }

    @Override
    public void afterCompletion(int status) {
      forget();
    }
  }
}
