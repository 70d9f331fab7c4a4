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

  private final Map<String, Map<String, Seen>> tickets = new ConcurrentHashMap<>();
  @Inject Stamp stamp;

  private record Seen(Instant at, boolean typing) {}

  public void come(String number, String login, boolean typing) {
    tickets
        .computeIfAbsent(number, one -> new ConcurrentHashMap<>())
        .put(login, new Seen(stamp.now(), typing));
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
    return tickets.getOrDefault(number, Map.of()).entrySet().stream()
        .filter(each -> each.getValue().at().isAfter(since) && !each.getKey().equals(login))
        .map(each -> new Present(each.getKey(), each.getValue().typing()))
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
