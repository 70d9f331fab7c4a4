package org.kefu.shared;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What this transaction has in hand already, by kind and business number: an entity it holds, the
 * end of a chain it writes to. A query by number would go to the database each time, and write out
 * every pending change first.
 */
@TransactionScoped
public class InThisTransaction implements Serializable {
  private final transient Map<Key, Object> known = new HashMap<>();

  private record Key(Class<?> type, String number) {}

  public <T> T get(Class<T> type, String number, Supplier<T> otherwise) {
    var key = new Key(type, number);
    var value = known.get(key);
    if (value == null) {
      value = otherwise.get();
      known.put(key, value);
    }
    return type.cast(value);
  }

  /** What is in hand of it already. */
  public <T> Optional<T> find(Class<T> type, String number) {
    return Optional.ofNullable(known.get(new Key(type, number))).map(type::cast);
  }

  public <T> void put(Class<T> type, String number, T value) {
    known.put(new Key(type, number), value);
  }
}
