package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Duplicate;
import org.kefu.customer.boundary.Duplicates;
import org.kefu.customer.boundary.Masked;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** Who a new ticket is for: found by any part, or entered when nobody fits. */
@Named
@ViewScoped
public class CustomerChoiceView implements Serializable {
  private static final int SUGGESTIONS = 8;
  private static final int SUGGESTED_TICKETS = 4;
  private static final int WARNED = 5;

  @Inject TicketSearch tickets;
  @Inject CustomerDesk customers;
  @Inject CustomerSearch search;
  @Inject Duplicates duplicates;
  @Inject TicketFinder finder;

  private String number;
  private String part;
  private List<CustomerRow> found = List.of();
  private List<TicketRow> meant = List.of();
  private CustomerDetails customer;
  private List<TicketRow> openTickets = List.of();
  private List<Duplicate> same = List.of();
  private boolean entering;
  private String name;
  private String phone;
  private String email;

  void load() {
    if (number != null) {
      choose(number);
    }
  }

  public void look() {
    found = part == null ? List.of() : search.suggest(part, SUGGESTIONS);
    meant = finder.suggest(part, SUGGESTED_TICKETS);
  }

  public void choose(String wished) {
    number = wished;
    customer = search.details(wished);
    entering = false;
    openTickets = tickets.rows(TicketQuery.of(TicketQuery.View.OPEN).ofCustomer(wished), 0, WARNED);
  }

  public void letGo() {
    number = null;
    customer = null;
    openTickets = List.of();
  }

  /** Nobody fits: what was typed goes where it belongs in a new file. */
  public void enterNew() {
    entering = true;
    if (part != null && part.contains("@")) {
      email = part;
    } else if (part != null && part.matches("[+\\d][\\d\\s-]{4,}")) {
      phone = part;
    } else {
      name = part;
    }
  }

  /** A field of the new file was left: somebody known may have the same. */
  public void lookForSame() {
    same = duplicates.of(draft(), null);
  }

  private CustomerFile draft() {
    return CustomerFile.brief(name, email, phone, Bundles.isChinese() ? "zh" : "en");
  }

  public boolean isSameFound() {
    return !same.isEmpty();
  }

  public List<Duplicate> getSame() {
    return same;
  }

  public void stopEntering() {
    entering = false;
  }

  /** As {@link #decide()}, null where nobody was chosen or entered. */
  String chosen() {
    return number == null && !entering ? null : decide();
  }

  /** The number of the customer who was chosen or is entered now. */
  String decide() {
    if (number == null && !entering) {
      throw new InvalidInput("customerNumber", "required");
    }
    if (entering) {
      choose(customers.enter(draft()));
    }
    return number;
  }

  public String masked(String phoneNumber) {
    return Masked.phone(phoneNumber);
  }

  /** How to reach the chosen customer, in one line. */
  public String getReach() {
    return Stream.of(Masked.phone(customer.firstPhone()), customer.firstEmail())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  public boolean isLooking() {
    return customer == null && !entering;
  }

  public boolean isChosen() {
    return customer != null;
  }

  public boolean isEntering() {
    return entering;
  }

  public boolean isMissing() {
    return isLooking() && part != null && found.isEmpty() && meant.isEmpty();
  }

  public boolean isWarned() {
    return !openTickets.isEmpty();
  }

  public List<TicketRow> getOpenTickets() {
    return openTickets;
  }

  /** Tickets that what was typed may mean: the call may be about one of them. */
  public List<TicketRow> getMeant() {
    return meant;
  }

  public boolean isMeaning() {
    return !meant.isEmpty();
  }

  public List<CustomerRow> getFound() {
    return found;
  }

  public CustomerDetails getDetails() {
    return customer;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
