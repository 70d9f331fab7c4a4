package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;

/** Reads a ticket's story from its boundaries, in the words of the page. */
@RequestScoped
public class Stories {
  private static final int OTHERS = 6;
  private static final Set<MessageKind> ANSWERS =
      Set.of(MessageKind.REPLY, MessageKind.QUESTION, MessageKind.SOLUTION);

  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject Logbook logbook;
  @Inject CustomerLists customers;
  @Inject Talk talk;
  @Inject Stages stages;

  public Story of(String number) {
    var ticket = tickets.details(number);
    var said = messages.conversation(number);
    var log = logbook.lines(number);
    var theirs = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(ticket.customerNumber());
    var page = tickets.page(theirs, 0, OTHERS + 1);
    return new Story(
        ticket,
        mayReadCustomers() ? customer(ticket.customerNumber()) : null,
        stages.ofStaff(ticket),
        stages.now(ticket),
        talk.of(said, log, files()),
        logbook.newestFirst(log),
        logbook.isIntact(number),
        reasons(ticket.offeredWhy()),
        Rules.inWords(ticket.classifiedWhy()),
        firstAnswer(said),
        page.rows().stream().filter(row -> !row.number().equals(number)).limit(OTHERS).toList(),
        page.total() - 1);
  }

  /** Where no rule chose the team, a person did; that too is an answer. */
  private static List<String> reasons(String rules) {
    var why = Rules.inWords(rules);
    return why.isEmpty() ? List.of(Bundles.text("ticket", "why.byHand")) : why;
  }

  /** Null where they live out of the reader's regions. */
  private CustomerDetails customer(String number) {
    return customers.find(number).orElse(null);
  }

  private static boolean mayReadCustomers() {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole("customer.read");
  }

  static String files() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/files";
  }

  private static Instant firstAnswer(List<MessageView> said) {
    return said.stream()
        .filter(message -> ANSWERS.contains(message.kind()))
        .map(MessageView::recordedAt)
        .findFirst()
        .orElse(null);
  }
}
