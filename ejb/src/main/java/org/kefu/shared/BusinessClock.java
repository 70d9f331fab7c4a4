package org.kefu.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The clock everything business is dated by. Work that replays the past (an imported log, the
 * demonstration story) runs inside {@link #at}, so that the same boundary writes the dates of that
 * time; every other thread keeps the real time.
 */
@ApplicationScoped
public class BusinessClock extends Clock {
  private static final ThreadLocal<Instant> TRAVELLED = new ThreadLocal<>();

  public static <T> T at(Instant then, Supplier<T> work) {
    var before = TRAVELLED.get();
    TRAVELLED.set(then);
    try {
      return work.get();
    } finally {
      if (before == null) {
        TRAVELLED.remove();
      } else {
        TRAVELLED.set(before);
      }
    }
  }

  /** True inside {@link #at}: what happens now is told, not happening, so nobody is written to. */
  public static boolean isTravelling() {
    return TRAVELLED.get() != null;
  }

  @Override
  public Instant instant() {
    var then = TRAVELLED.get();
    return then == null ? Instant.now() : then;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
