package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kefu.ticket.boundary.Present;

/**
 * Who has which ticket open in this moment, in the memory of this server: it is worth nothing a
 * minute later. Whoever does not say so again is taken to have left.
 */
@ApplicationScoped
public class Attendance {
  /** Two and a half times as long as a page waits before it says so again. */
  private static final Duration FRESH = Duration.ofSeconds(25);

  /** Longer than a page waits, so that every other page hears of it once. */
  private static final Duration WRITING = Duration.ofSeconds(15);

  private final Map<String, Map<String, Seen>> tickets = new ConcurrentHashMap<>();
  @Inject Stamp stamp;

  private record Seen(Instant at, Instant typed) {}

  public void come(String number, String login, boolean typing) {
    var now = stamp.now();
    tickets
        .computeIfAbsent(number, one -> new ConcurrentHashMap<>())
        .merge(
            login,
            new Seen(now, typing ? now : Instant.EPOCH),
            (before, seen) -> typing ? seen : new Seen(now, before.typed()));
    forget();
  }

  public void leave(String number, String login) {
    tickets.computeIfPresent(
        number,
        (one, people) -> {
          people.remove(login);
          return people.isEmpty() ? null : people;
        });
  }

  /** All but the one who asks. */
  public List<Present> others(String number, String login) {
    var since = stamp.now().minus(FRESH);
    var writing = stamp.now().minus(WRITING);
    return tickets.getOrDefault(number, Map.of()).entrySet().stream()
        .filter(each -> each.getValue().at().isAfter(since) && !each.getKey().equals(login))
        .map(each -> new Present(each.getKey(), each.getValue().typed().isAfter(writing)))
        .sorted(Comparator.comparing(Present::login))
        .toList();
  }

  private void forget() {
    var since = stamp.now().minus(FRESH);
    tickets
        .keySet()
        .forEach(
            number ->
                tickets.computeIfPresent(
                    number,
                    (one, people) -> {
                      people.values().removeIf(seen -> !seen.at().isAfter(since));
                      return people.isEmpty() ? null : people;
                    }));
  }
}
