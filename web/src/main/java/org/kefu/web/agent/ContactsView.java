package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.channel.boundary.ContactQuery;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.ContactSlice;
import org.kefu.channel.boundary.Direction;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.web.shared.LocaleView;

/** Behind {@code /agent/contacts.xhtml}: contacts on all channels, the newest first. */
@Named
@RequestScoped
public class ContactsView {
  private static final int ROWS = 50;
  private static final int DAYS = 30;

  @Inject ContactLog contacts;
  @Inject TicketSearch tickets;
  @Inject LocaleView locale;
  @Inject TicketWordsView words;

  private String from;
  private String until;
  private String channel;
  private String direction;
  private String person;
  private String customer;
  private String q;
  private boolean open;
  private String after;
  private ContactSlice slice;
  private Map<String, TicketRow> ofTickets = Map.of();

  public void load() {
    slice = contacts.slice(query(), place(), ROWS);
    var numbers =
        slice.rows().stream()
            .map(row -> row.message().ticketNumber())
            .filter(number -> number != null)
            .distinct()
            .toList();
    ofTickets =
        tickets.these(numbers).stream().collect(Collectors.toMap(TicketRow::number, row -> row));
  }

  private ContactQuery query() {
    var end = Span.day(until);
    return new ContactQuery(
        begin(),
        end == null ? null : start(end.plusDays(1)),
        ListAddress.constantOf(Channel.class, channel),
        ListAddress.constantOf(Direction.class, direction),
        blankless(person),
        blankless(customer),
        q,
        open);
  }

  /** What is open is shown however old it is; else the last weeks, unless somebody asks. */
  private Instant begin() {
    var first = Span.day(from);
    if (first != null) {
      return start(first);
    }
    return open ? null : start(LocalDate.now(locale.getZone()).minusDays(DAYS));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(locale.getZone()).toInstant();
  }

  private static String blankless(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private ContactQuery.Place place() {
    try {
      var parts = after == null ? new String[0] : after.split("_");
      return parts.length == 2
          ? new ContactQuery.Place(Instant.parse(parts[0]), Long.parseLong(parts[1]))
          : null;
    } catch (DateTimeParseException | NumberFormatException noPlace) {
      return null;
    }
  }

  /** The address of the older ones. */
  public String getOlder() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("q", q);
    parts.put("channel", channel);
    parts.put("direction", direction);
    parts.put("person", person);
    parts.put("customer", customer);
    parts.put("from", from);
    parts.put("until", until);
    parts.put("open", open ? "true" : null);
    parts.put("after", slice.next().at() + "_" + slice.next().id());
    return parts.entrySet().stream()
        .filter(part -> blankless(part.getValue()) != null)
        .map(
            part ->
                part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  public boolean isMore() {
    return slice.next() != null;
  }

  public boolean isNarrowed() {
    return open
        || after != null
        || Stream.of(from, until, channel, direction, person, customer, q)
            .anyMatch(each -> blankless(each) != null);
  }

  public List<ContactRow> getRows() {
    return slice.rows();
  }

  /** The ticket a contact belongs to; null where it is out of reach. */
  public TicketRow ticket(String number) {
    return ofTickets.get(number);
  }

  /** What it was about, in a line. */
  public String about(ContactRow row) {
    var subject = blankless(row.message().subject());
    var text = row.message().text();
    return subject == null ? Excerpts.of(text) : subject;
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  public Direction[] getDirections() {
    return Direction.values();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  /** Whoever is in a team, by name. */
  public List<TeamView.Person> getPeople() {
    return words.members(null).stream()
        .sorted(Comparator.comparing(TeamView.Person::name))
        .toList();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
