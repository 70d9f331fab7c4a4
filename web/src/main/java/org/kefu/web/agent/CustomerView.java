package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Family;
import org.kefu.customer.boundary.MaskedPart;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/customer.xhtml}: the file, and everything that ever happened with them. */
@Named
@ViewScoped
public class CustomerView implements Serializable {
  private static final int STEP = 50;

  @Inject CustomerSearch search;
  @Inject CustomerStory story;
  @Inject UserView user;

  private String number;
  private String kind;
  private String from;
  private String until;
  private int most = STEP;
  private CustomerDetails customer;
  private Family family;
  private List<CustomerEvent> events;
  private boolean more;

  /** What somebody asked for, by the key of its place. */
  private final Map<String, String> shown = new HashMap<>();

  public void load() {
    customer = search.details(number);
    family = search.family(number);
    var all = story.of(number, kind, from, until, most + 1);
    more = all.size() > most;
    events = all.stream().limit(most).toList();
  }

  public void readOn() {
    most += STEP;
    load();
  }

  /** Shows one number, address or id, which is logged; the others stay as they are. */
  public void show(MaskedPart part, String whole) {
    var place = part.of(customer.file()).indexOf(whole);
    shown.put(part + whole, search.reveal(number, part, place, Map.of()));
  }

  /** As far as it is shown. */
  public String part(MaskedPart part, String whole) {
    return shown.getOrDefault(part + whole, part.masked(whole));
  }

  public boolean hides(MaskedPart part, String whole) {
    return user.may(Right.CUSTOMER_REVEAL) && !shown.containsKey(part + whole);
  }

  public List<Choice> getKinds() {
    return Stream.of("all", "ticket", "message", "file").map(this::choice).toList();
  }

  private Choice choice(String name) {
    var wanted = name.equals("all") ? null : name;
    var href =
        "?number=" + number + given("kind", wanted) + given("from", from) + given("until", until);
    return new Choice(
        Bundles.text("customer", "kind." + name),
        href,
        wanted == null ? kind == null : wanted.equals(kind),
        null);
  }

  private static String given(String name, String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public boolean isSpanned() {
    return from != null || until != null;
  }

  public boolean isWriter() {
    return user.may(Right.CUSTOMER_WRITE);
  }

  /** Another file took this one in. */
  public boolean isStub() {
    return customer.mergedInto() != null;
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

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from == null || from.isBlank() ? null : from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until == null || until.isBlank() ? null : until;
  }
}
