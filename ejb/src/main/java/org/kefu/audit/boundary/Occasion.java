package org.kefu.audit.boundary;

import java.util.Optional;
import java.util.function.Supplier;

/** What several changes belong to: each of their lines in the log names it. */
public final class Occasion {
  private static final ThreadLocal<String> NOW = new ThreadLocal<>();

  private Occasion() {}

  /** Does work all of whose changes belong to this. */
  public static <T> T of(String name, Supplier<T> work) {
    var before = NOW.get();
    NOW.set(name);
    try {
      return work.get();
    } finally {
      if (before == null) {
        NOW.remove();
      } else {
        NOW.set(before);
      }
    }
  }

  static Optional<String> now() {
    return Optional.ofNullable(NOW.get());
  }
}
