package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
public class ContactsView extends FilteredList {
  private static final int ROWS = 50;
  private static final int DAYS = 30;

  @Inject ContactLog contacts;
  @Inject TicketSearch tickets;
  @Inject LocaleView locale;
  @Inject TicketWordsView words;

  private final ContactFilter filter = new ContactFilter();
  private String after;
  private ContactSlice slice;
  private Map<String, TicketRow> ofTickets = Map.of();

  public void load() {
    var address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    filter.take(address);
    after = address.get("after");
    slice = contacts.slice(query(), place(), ROWS);
    var numbers =
        slice.rows().stream()
            .map(row -> row.message().ticketNumber())
            .filter(number -> number != null)
            .distinct()
            .toList();
    ofTickets =
        tickets.these(numbers).stream().collect(Collectors.toMap(TicketRow::number, row -> row));
    narrow(
        Stream.of(
            chips(),
            filter.has("customer")
                ? List.of(chip("customer", List.of(), Function.identity()))
                : List.of()));
  }

  private ContactQuery query() {
    var end = Span.day(filter.get("atTo"));
    return new ContactQuery(
        begin(),
        end == null ? null : start(end.plusDays(1)),
        filter.constant(Channel.class, "channel"),
        filter.constant(Direction.class, "direction"),
        filter.get("person"),
        filter.get("customer"),
        filter.get("q"),
        isOpen());
  }

  /** What is open is shown however old it is; else the last weeks, unless somebody asks. */
  private Instant begin() {
    var first = Span.day(filter.get("atFrom"));
    if (first != null) {
      return start(first);
    }
    return isOpen() ? null : start(LocalDate.now(locale.getZone()).minusDays(DAYS));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(locale.getZone()).toInstant();
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

  private List<FilterChip> chips() {
    var people =
        words.members(null).stream()
            .sorted(Comparator.comparing(TeamView.Person::name))
            .map(TeamView.Person::login)
            .toList();
    return List.of(
        chip("channel", names(Channel.values()), value -> text("ticket", "channel." + value)),
        chip(
            "direction", names(Direction.values()), value -> text("contact", "direction." + value)),
        chip("person", people, words::person),
        days("at"));
  }

  private static String text(String bundle, String key) {
    return Bundles.text(bundle, key);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  @Override
  String bundle() {
    return "contact";
  }

  @Override
  protected ContactFilter filter() {
    return filter;
  }

  /** The address of the older ones. */
  public String getOlder() {
    return filter.href("after", slice.next().at() + "_" + slice.next().id());
  }

  public boolean isMore() {
    return slice.next() != null;
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
    var subject = row.message().subject();
    return subject == null || subject.isBlank()
        ? Excerpts.of(row.message().text())
        : subject.strip();
  }

  /** What of the last weeks is shown without being asked for is no narrowing. */
  @Override
  public boolean isNarrowed() {
    return after != null || super.isNarrowed();
  }

  public boolean isOpen() {
    return "true".equals(filter.get("open"));
  }
}
