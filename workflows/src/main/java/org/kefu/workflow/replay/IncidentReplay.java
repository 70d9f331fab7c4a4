package org.kefu.workflow.replay;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Teams;
import org.kefu.ticket.boundary.ForeignLog;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketTelling;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.Worklist;

/** Replays one incident: each row's change becomes the actions that lead to it in our process. */
@Stateless
@PermitAll
public class IncidentReplay {
  private static final String REASON = "As the log tells";

  @Inject TicketTelling telling;
  @Inject ForeignLog log;
  @Inject Worklist worklist;
  @Inject CustomerDesk customers;
  @Inject Teams teams;

  /** An incident that is a ticket of ours now. */
  public record Replayed(String number, boolean resolutionKnown) {}

  public Replayed replay(List<LogRow> rows) {
    var first = rows.get(0);
    var number = BusinessClock.at(first.openedAt(), () -> as(first, () -> open(first)));
    LogRow before = null;
    for (var row : rows) {
      apply(number, before, row);
      before = row;
    }
    return new Replayed(number, before.isResolutionKnown());
  }

  private String open(LogRow row) {
    var caller = row.text("caller_id", "Caller");
    var customer = customers.recognise(CustomerFile.brief(caller, address(caller), null, "en"));
    var subject = row.text("category", "Category ?") + " / " + row.text("subcategory", "?");
    return telling.open(
        new OpenTicket(
            customer, Channel.PHONE, subject, row.number(), null, priority(row), null, List.of()),
        row.number());
  }

  /** The log's people have no address: one below «invalid» (RFC 2606) tells them apart. */
  private static String address(String caller) {
    return caller.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "@incident-log.invalid";
  }

  /** «1 - Critical» is our 4, «4 - Low» our 1. */
  private static int priority(LogRow row) {
    return 5 - Integer.parseInt(row.values().get("priority").substring(0, 1));
  }

  private void apply(String number, LogRow before, LogRow row) {
    tell(number, row);
    if (before == null || priority(row) != priority(before)) {
      at(row, row.at(), () -> telling.prioritise(number, priority(row)));
    }
    if (before != null && row.reopenings() > before.reopenings()) {
      reopen(number, row);
    }
    if (before != null && row.reassignments() > before.reassignments()) {
      handOver(number, row);
    }
    follow(number, row);
  }

  private void tell(String number, LogRow row) {
    var line = Map.of("state", row.state(), "group", row.text("assignment_group", "?"));
    at(row, row.at(), () -> log.line(number, line));
  }

  private void reopen(String number, LogRow row) {
    at(row, row.at(), () -> act(number, TicketAction.REFUSE, REASON, null));
  }

  /** Where the ticket cannot be handed over now, it first comes back to the agent. */
  private void handOver(String number, LogRow row) {
    var group = row.text("assignment_group", "?");
    var team = teams.known(group);
    if (log.state(number) == TicketState.TO_CONFIRM || log.state(number) == TicketState.WAITING) {
      hear(number, row);
    }
    at(row, row.at(), () -> act(number, TicketAction.ASSIGN, REASON, team));
  }

  private void follow(String number, LogRow row) {
    switch (row.state()) {
      case "New" -> {}
      case "Active" -> work(number, row, row.at());
      case "Resolved" -> solve(number, row);
      case "Closed" -> close(number, row);
      default -> ask(number, row);
    }
  }

  /** The ticket shall be in somebody's hands. */
  private void work(String number, LogRow row, Instant at) {
    if (log.state(number) == TicketState.WAITING) {
      hear(number, row);
    }
    if (log.state(number) == TicketState.OFFERED) {
      at(row, at, () -> act(number, TicketAction.TAKE, null, null));
    }
  }

  private void ask(String number, LogRow row) {
    if (log.state(number) != TicketState.WAITING) {
      work(number, row, row.at());
      at(row, row.at(), () -> act(number, TicketAction.ASK, row.state(), null));
    }
  }

  private void solve(String number, LogRow row) {
    if (log.state(number) != TicketState.TO_CONFIRM) {
      var at = row.isResolutionKnown() ? row.resolvedAt() : row.at();
      work(number, row, row.at());
      at(row, at, () -> act(number, TicketAction.SOLVE, row.text("closed_code", "?"), null));
    }
  }

  private void close(String number, LogRow row) {
    if (log.state(number).isOpen()) {
      solve(number, row);
      at(row, row.at(), () -> act(number, TicketAction.CONFIRM, null, null));
    }
  }

  private void hear(String number, LogRow row) {
    at(row, row.at(), () -> telling.hear(number, Channel.PHONE, row.text("u_symptom", REASON)));
  }

  private void act(String number, TicketAction action, String text, String team) {
    worklist.act(new ActOnTicket(number, action, text, team, null, null));
  }

  private void at(LogRow row, Instant at, Runnable work) {
    BusinessClock.at(at, () -> as(row, () -> done(work)));
  }

  private static <T> T as(LogRow row, Supplier<T> work) {
    var who = row.text("assigned_to", row.text("sys_updated_by", "log"));
    return CurrentUser.as(who, work);
  }

  private static Void done(Runnable work) {
    work.run();
    return null;
  }
}
