package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Family;
import org.kefu.customer.boundary.Masked;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/customer.xhtml}: the file, and everything that ever happened with them. */
@Named
@ViewScoped
public class CustomerView implements Serializable {
  private static final int STEP = 50;
  private static final int EXCERPT = 160;

  @Inject CustomerSearch search;
  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject AuditTrail audit;
  @Inject TicketWordsView words;
  @Inject UserView user;

  private String number;
  private String kind;
  private int most = STEP;
  private CustomerDetails customer;
  private Family family;
  private List<CustomerEvent> events;
  private boolean more;
  private boolean phoneShown;

  public void load() {
    customer = search.details(number);
    family = search.family(number);
    var all =
        Stream.of(ofTickets(), ofMessages(), ofFile())
            .flatMap(each -> each)
            .filter(event -> kind == null || kind.equals(event.kind()))
            .sorted(Comparator.comparing(CustomerEvent::at).reversed())
            .toList();
    more = all.size() > most;
    events = all.stream().limit(most).toList();
  }

  private Stream<CustomerEvent> ofTickets() {
    return tickets
        .rows(TicketQuery.of(TicketQuery.View.ALL).ofCustomer(number), 0, most + 1)
        .stream()
        .map(CustomerView::event);
  }

  private Stream<CustomerEvent> ofMessages() {
    return messages.ofCustomer(number, 0, most + 1).stream().map(this::event);
  }

  private Stream<CustomerEvent> ofFile() {
    return audit.log(AuditTrail.CUSTOMER, number).stream().map(this::event);
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
        excerpt(message.text()),
        message.ticketNumber(),
        "");
  }

  private CustomerEvent event(LogLine line) {
    return new CustomerEvent(
        "file", line.at(), words.sentence(line), words.person(line.actor()), null, "");
  }

  private static String excerpt(String text) {
    var flat = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return flat.length() <= EXCERPT ? flat : flat.substring(0, EXCERPT) + "…";
  }

  public void readOn() {
    most += STEP;
    load();
  }

  public void showPhones() {
    customer = search.reveal(number, Map.of());
    phoneShown = true;
  }

  public List<Choice> getKinds() {
    return Stream.of("all", "ticket", "message", "file").map(this::choice).toList();
  }

  private Choice choice(String name) {
    var wanted = name.equals("all") ? null : name;
    var href = "?number=" + number + (wanted == null ? "" : "&kind=" + wanted);
    return new Choice(
        Bundles.text("customer", "kind." + name),
        href,
        wanted == null ? kind == null : wanted.equals(kind),
        null);
  }

  public String phone(String phone) {
    return phoneShown ? phone : Masked.phone(phone);
  }

  public boolean isWriter() {
    return user.may(Right.CUSTOMER_WRITE);
  }

  /** Another file took this one in. */
  public boolean isStub() {
    return customer.mergedInto() != null;
  }

  public boolean isPhoneHidden() {
    return !phoneShown && user.may(Right.CUSTOMER_REVEAL);
  }

  public String getRegistration() {
    var registration = customer.file().registration();
    return phoneShown ? registration : Masked.registration(registration);
  }

  public Family getFamily() {
    return family;
  }

  public boolean isRelated() {
    return family.parent() != null || !family.below().isEmpty();
  }

  public CustomerDetails getCustomer() {
    return customer;
  }

  public List<CustomerEvent> getEvents() {
    return events;
  }

  public boolean isMore() {
    return more;
  }

  public boolean isQuiet() {
    return events.isEmpty();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null || kind.isBlank() ? null : kind;
  }
}
