package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketType;

/** Behind {@code /agent/openTicket.xhtml}. */
@Named
@ViewScoped
public class OpenTicketView implements Serializable {
  private static final int SUGGESTIONS = 8;
  private static final int WARNED = 5;
  private static final List<Channel> BY_HAND =
      List.of(
          Channel.PHONE,
          Channel.VISIT,
          Channel.LETTER,
          Channel.FAX,
          Channel.SMS,
          Channel.SOCIAL,
          Channel.MAIL);

  @Inject TicketDesk desk;
  @Inject TicketSearch tickets;
  @Inject CustomerDesk customers;
  @Inject CustomerSearch search;

  private String customerNumber;
  private String part;
  private List<CustomerRow> found = List.of();
  private CustomerDetails customer;
  private List<TicketRow> openTickets = List.of();
  private boolean entering;
  private String name;
  private String phone;
  private String email;
  private Channel channel = Channel.PHONE;
  private TicketType type;
  private Integer priority;
  private String product;
  private String tags;
  private String subject;
  private String text;

  public void load() {
    if (customerNumber != null) {
      choose(customerNumber);
    }
  }

  public void look() {
    found = part == null ? List.of() : search.suggest(part, SUGGESTIONS);
  }

  public void choose(String number) {
    customerNumber = number;
    customer = search.details(number);
    entering = false;
    openTickets = tickets.rows(TicketQuery.of(TicketQuery.View.OPEN).ofCustomer(number), 0, WARNED);
  }

  public void letGo() {
    customerNumber = null;
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

  public void stopEntering() {
    entering = false;
  }

  public String open() {
    if (customerNumber == null && !entering) {
      throw new InvalidInput("customerNumber", "required");
    }
    if (entering) {
      customerNumber =
          customers.enter(
              CustomerFile.brief(name, email, phone, Bundles.isChinese() ? "zh" : "en"));
      choose(customerNumber);
    }
    var number =
        desk.open(
            new OpenTicket(
                customerNumber, channel, subject, text, type, priority, product, tagList()));
    return "/agent/ticket?faces-redirect=true&number=" + number;
  }

  private List<String> tagList() {
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split("[\\s,，、;；]+")).filter(t -> !t.isEmpty()).distinct().toList();
  }

  public List<Channel> getChannels() {
    return BY_HAND;
  }

  public TicketType[] getTypes() {
    return TicketType.values();
  }

  public List<Integer> getPriorities() {
    return List.of(1, 2, 3, 4);
  }

  public String masked(String number) {
    return Masked.phone(number);
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
    return isLooking() && part != null && found.isEmpty();
  }

  public boolean isWarned() {
    return !openTickets.isEmpty();
  }

  public List<TicketRow> getOpenTickets() {
    return openTickets;
  }

  public List<CustomerRow> getFound() {
    return found;
  }

  public CustomerDetails getDetails() {
    return customer;
  }

  public String getCustomer() {
    return customerNumber;
  }

  public void setCustomer(String number) {
    this.customerNumber = number;
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

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public TicketType getType() {
    return type;
  }

  public void setType(TicketType type) {
    this.type = type;
  }

  public Integer getPriority() {
    return priority;
  }

  public void setPriority(Integer priority) {
    this.priority = priority;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
