package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.staff.boundary.Hidden;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.web.shared.LocaleView;
import org.kefu.web.shared.UserView;

/** Everything that ever happened with a customer. */
@RequestScoped
public class CustomerStory {
  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject AuditTrail audit;
  @Inject TicketWordsView words;
  @Inject LocaleView locale;
  @Inject UserView user;

  /**
   * The newest first.
   *
   * @param kind null for all
   * @param from the first day, null for the beginning
   * @param until the last day, null for today
   */
  List<CustomerEvent> of(String number, String kind, String from, String until, int most) {
    var sources = new LinkedHashMap<String, IntFunction<List<CustomerEvent>>>();
    sources.put("ticket", first -> ofTickets(number, first));
    sources.put("message", first -> ofMessages(number, first));
    sources.put("file", ofFile(number));
    if (kind != null) {
      sources.keySet().retainAll(List.of(kind));
    }
    var span = new Span(from, until, locale.getZone());
    return sources.values().stream()
        .flatMap(source -> span.of(source, most).stream())
        .sorted(Comparator.comparing(CustomerEvent::at).reversed())
        .limit(most)
        .toList();
  }

  private List<CustomerEvent> ofTickets(String number, int first) {
    var theirs =
        TicketQuery.of(TicketQuery.View.ALL)
            .ofCustomer(number)
            .sorted(TicketQuery.Sort.OPENED, false);
    return tickets.rows(theirs, first, Span.PAGE).stream().map(CustomerStory::event).toList();
  }

  private List<CustomerEvent> ofMessages(String number, int first) {
    return messages.ofCustomer(number, first, Span.PAGE).stream().map(this::event).toList();
  }

  private IntFunction<List<CustomerEvent>> ofFile(String number) {
    var lines = new ArrayList<>(audit.log(AuditTrail.CUSTOMER, number));
    lines.removeIf(this::isHidden);
    Collections.reverse(lines);
    return first -> lines.stream().skip(first).limit(Span.PAGE).map(this::event).toList();
  }

  /** What a part of the file was and became is hidden with the part. */
  private boolean isHidden(LogLine line) {
    return user.may(Hidden.group("customer." + line.detail().get("field")));
  }

  private static CustomerEvent event(TicketRow row) {
    var title = Bundles.text("customer", "event.ticket");
    return new CustomerEvent(
        "ticket", row.openedAt(), title, row.subject(), row.number(), "is-now");
  }

  private CustomerEvent event(MessageView message) {
    var who = message.authorName() == null ? words.person(message.author()) : message.authorName();
    var title =
        Bundles.text(
            "customer",
            "event.message." + message.kind(),
            who,
            Bundles.text("ticket", "channel." + message.channel()));
    return new CustomerEvent(
        "message",
        message.recordedAt(),
        title,
        Excerpts.of(message.text()),
        message.ticketNumber(),
        "");
  }

  private CustomerEvent event(LogLine line) {
    return new CustomerEvent(
        "file", line.at(), words.sentence(line), words.person(line.actor()), null, "");
  }
}
