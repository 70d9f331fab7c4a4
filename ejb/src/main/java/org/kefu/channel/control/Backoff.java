package org.kefu.channel.control;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before a mail is tried again; {@code KEFU_MAIL_RETRY} lists the waits in
 * seconds. After the last one the mail is given up.
 */
public final class Backoff {
  private static final String SHIPPED = "10 60 300 1800 7200 21600";

  private final List<Duration> waits;

  Backoff(String seconds) {
    waits =
        Arrays.stream(seconds.strip().split("[\\s,]+"))
            .map(Long::parseLong)
            .map(Duration::ofSeconds)
            .toList();
  }

  public static Backoff ofThisInstallation() {
    var set = System.getenv("KEFU_MAIL_RETRY");
    return new Backoff(set == null || set.isBlank() ? SHIPPED : set);
  }

  /** The wait after that many tries; empty when there have been enough. */
  public Optional<Duration> after(int tries) {
    return tries > waits.size() ? Optional.empty() : Optional.of(waits.get(tries - 1));
  }
}
