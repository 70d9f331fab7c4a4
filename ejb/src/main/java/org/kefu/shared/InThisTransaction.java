package org.kefu.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What this transaction has in hand already, by kind and business number: an entity it holds, the
 * end of a chain it writes to. A query by number would go to the database each time, and write out
 * every pending change first. Without a transaction nothing is kept.
 */
@ApplicationScoped
public class InThisTransaction {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry registry;

  private record Key(Class<?> type, String number) {}

  public <T> T get(Class<T> type, String number, Supplier<T> otherwise) {
    var known = find(type, number);
    if (known.isPresent()) {
      return known.get();
    }
    var value = otherwise.get();
    put(type, number, value);
    return value;
  }

  /** What is in hand of it already. */
  public <T> Optional<T> find(Class<T> type, String number) {
    return Optional.ofNullable(known().get(new Key(type, number))).map(type::cast);
  }

  public <T> void put(Class<T> type, String number, T value) {
    known().put(new Key(type, number), value);
  }

  @SuppressWarnings("unchecked") // nobody else writes under this class
  private Map<Key, Object> known() {
    if (registry.getTransactionKey() == null) {
      return new HashMap<>();
    }
    var known = (Map<Key, Object>) registry.getResource(InThisTransaction.class);
    if (known == null) {
      known = new HashMap<>();
      registry.putResource(InThisTransaction.class, known);
    }
    return known;
  }
}
