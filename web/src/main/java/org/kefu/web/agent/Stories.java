package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;

/** Reads a ticket's story from its boundaries, in the words of the page. */
@RequestScoped
public class Stories {
  private static final int OTHERS = 6;
  private static final Set<MessageKind> ANSWERS =
      Set.of(MessageKind.REPLY, MessageKind.QUESTION, MessageKind.SOLUTION);
  private static final Map<String, String> LOOKS =
      Map.of(
          "ticket.closed", "is-ok",
          "ticket.confirmed", "is-ok",
          "ticket.solved", "is-ok",
          "ticket.refused", "is-bad",
          "ticket.reopened", "is-bad");

  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject AuditTrail audit;
  @Inject CustomerSearch customers;
  @Inject Talk talk;
  @Inject Stages stages;
  @Inject TicketWordsView words;

  public Story of(String number) {
    var ticket = tickets.details(number);
    var said = messages.conversation(number);
    var log = audit.log(AuditTrail.TICKET, number);
    var theirs = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(ticket.customerNumber());
    var page = tickets.page(theirs, 0, OTHERS + 1);
    return new Story(
        ticket,
        mayReadCustomers() ? customers.details(ticket.customerNumber()) : null,
        stages.ofStaff(ticket),
        step(ticket),
        talk.of(said, log, files()),
        newestFirst(log),
        audit.isIntact(AuditTrail.TICKET, number),
        reasons(ticket.offeredWhy()),
        words.why(ticket.classifiedWhy()),
        firstAnswer(said),
        page.rows().stream().filter(row -> !row.number().equals(number)).limit(OTHERS).toList(),
        page.total() - 1);
  }

  private String step(TicketDetails ticket) {
    return ticket.step() == null
        ? Bundles.text("common", "state." + ticket.state())
        : words.step(ticket.step());
  }

  /** Where no rule chose the team, a person did; that too is an answer. */
  private List<String> reasons(String rules) {
    var why = words.why(rules);
    return why.isEmpty() ? List.of(Bundles.text("ticket", "why.byHand")) : why;
  }

  private static boolean mayReadCustomers() {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole("customer.read");
  }

  static String files() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/files";
  }

  private List<LogEntry> newestFirst(List<LogLine> log) {
    var entries = new ArrayList<LogEntry>();
    log.forEach(line -> entries.add(entry(line)));
    Collections.reverse(entries);
    return entries;
  }

  public LogEntry entry(LogLine line) {
    return new LogEntry(
        line.at(),
        words.person(line.actor()),
        words.sentence(line),
        LOOKS.getOrDefault(line.action(), ""));
  }

  private static Instant firstAnswer(List<MessageView> said) {
    return said.stream()
        .filter(message -> ANSWERS.contains(message.kind()))
        .map(MessageView::recordedAt)
        .findFirst()
        .orElse(null);
  }
}
