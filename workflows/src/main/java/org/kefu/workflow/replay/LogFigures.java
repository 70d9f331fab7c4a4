package org.kefu.workflow.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.ticket.boundary.ForeignLog;
import org.kefu.ticket.boundary.TicketDetails;

/** Counts what a replay came to, from the tickets themselves. */
@ApplicationScoped
class LogFigures {
  @Inject ForeignLog log;
  @Inject AuditTrail audit;

  LogReport report(List<IncidentReplay.Replayed> done, int known, Map<String, String> failed) {
    var ours = done.stream().map(r -> log.details(r.number())).toList();
    var events = done.stream().flatMap(r -> states(r.number())).toList();
    return new LogReport(
        done.size(),
        known,
        failed,
        events.size(),
        count(events.stream(), s -> s),
        count(ours.stream(), t -> t.state().name()),
        ours.stream().filter(t -> t.reopenCount() > 0).count(),
        ours.stream().filter(t -> t.handoverCount() > 0).count(),
        ours.stream().mapToInt(TicketDetails::handoverCount).sum(),
        count(ours.stream(), t -> String.valueOf(t.priority())),
        resolution(done));
  }

  private Stream<String> states(String number) {
    return audit.log(AuditTrail.TICKET, number).stream()
        .filter(line -> line.action().equals("ticket.told"))
        .map(line -> line.detail().get("state"));
  }

  private static <T> Map<String, Long> count(Stream<T> things, Function<T, String> by) {
    return things.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  private LogReport.Resolution resolution(List<IncidentReplay.Replayed> done) {
    var minutes =
        done.stream()
            .filter(IncidentReplay.Replayed::resolutionKnown)
            .map(r -> log.details(r.number()))
            .mapToDouble(t -> Duration.between(t.openedAt(), t.solvedAt()).toSeconds() / 60.0)
            .sorted()
            .toArray();
    if (minutes.length == 0) {
      return new LogReport.Resolution(0, 0, 0, 0, 0);
    }
    var mean = Math.round(Arrays.stream(minutes).average().orElseThrow() * 10) / 10.0;
    return new LogReport.Resolution(
        minutes.length, mean, median(minutes), minutes[0], minutes[minutes.length - 1]);
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
