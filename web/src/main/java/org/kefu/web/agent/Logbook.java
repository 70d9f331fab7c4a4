package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;

/** A ticket's log, and how a page tells its lines. */
@RequestScoped
public class Logbook {
  private static final Map<String, String> LOOKS =
      Map.of(
          "ticket.closed", "is-ok",
          "ticket.confirmed", "is-ok",
          "ticket.solved", "is-ok",
          "ticket.refused", "is-bad",
          "ticket.reopened", "is-bad");

  @Inject AuditTrail audit;
  @Inject TicketWordsView words;

  List<LogLine> lines(String number) {
    return audit.log(AuditTrail.TICKET, number);
  }

  boolean isIntact(String number) {
    return audit.isIntact(AuditTrail.TICKET, number);
  }

  List<LogEntry> newestFirst(List<LogLine> log) {
    var entries = new ArrayList<LogEntry>();
    log.forEach(line -> entries.add(entry(line)));
    Collections.reverse(entries);
    return entries;
  }

  private LogEntry entry(LogLine line) {
    return new LogEntry(
        line.at(),
        words.person(line.actor()),
        words.sentence(line),
        LOOKS.getOrDefault(line.action(), ""));
  }
}
