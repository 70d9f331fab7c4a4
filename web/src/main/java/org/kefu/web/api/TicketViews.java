package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** Puts a ticket into the form of the interface; customers see their own, and its public part. */
@ApplicationScoped
class TicketViews {
  @Inject TicketSearch search;
  @Inject OwnTickets own;
  @Inject TicketParts parts;
  @Inject Possible possible;
  @Inject Labels labels;
  @Inject Caller caller;

  TicketJson view(String number, Locale locale) {
    return caller.isStaff() ? forStaff(number, locale) : forCustomer(number, locale);
  }

  private TicketJson forStaff(String number, Locale locale) {
    var details = search.details(number);
    return json(
        details,
        parts.fieldsForStaff(number),
        details.substatus(),
        labels.forStaff(details.state(), details.step(), locale),
        caller.mayAct() ? possible.forStaff(number) : List.of(),
        parts.openParts(number),
        parts.messagesForStaff(number));
  }

  private TicketJson forCustomer(String number, Locale locale) {
    var details = own.details(number);
    caller.mustBe(details.customerNumber());
    return json(
        details,
        parts.fieldsForCustomer(number),
        null,
        labels.forCustomer(details, locale),
        possible.forCustomer(number),
        List.of(),
        parts.messagesForCustomer(number));
  }

  /** The rows that follow a place. */
  List<TicketRow> after(TicketQuery query, TicketSearch.Place place, int size) {
    return search.after(query, place, size);
  }

  TicketRowJson row(TicketRow row, Locale locale) {
    return new TicketRowJson(
        row.number(),
        row.subject(),
        row.state().name(),
        row.substatus(),
        labels.forStaff(row.state(), row.step(), locale),
        PriorityWord.of(row.priority()),
        new TicketJson.Customer(row.customerNumber(), row.customerName()),
        row.assignee(),
        row.team(),
        row.openedAt(),
        row.updatedAt(),
        row.internal());
  }

  private static TicketJson json(
      TicketDetails t,
      Map<String, Object> fields,
      String substatus,
      String label,
      List<String> possible,
      List<String> openParts,
      List<TicketJson.Message> messages) {
    return new TicketJson(
        t.number(),
        t.version(),
        t.subject(),
        t.state().name(),
        substatus,
        label,
        t.type().name(),
        t.category(),
        PriorityWord.of(t.priority()),
        t.channel().name(),
        t.product(),
        t.tags(),
        fields,
        new TicketJson.Customer(t.customerNumber(), t.customerName()),
        t.assignee(),
        t.team(),
        t.solution(),
        t.reopenCount(),
        t.openedAt(),
        t.updatedAt(),
        t.solvedAt(),
        t.closedAt(),
        t.mergedInto(),
        t.internal(),
        openParts,
        possible,
        messages,
        List.of());
  }
}
