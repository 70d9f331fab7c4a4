package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Tags;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.view.boundary.Shown;
import org.kefu.web.export.Exports;

/** A list of tickets with its views, filters and words; each role's page adds what is its own. */
public abstract class TicketList extends NarrowedList {
  /** The columns that can be left out; number, priority and subject always stand. */
  public static final List<String> COLUMNS = Exports.TICKET_COLUMNS;

  /** The columns of a list that nobody has chosen any for. */
  public static final List<String> USUAL = Exports.USUAL_TICKET_COLUMNS;

  /** How an address asks for what is ours alone. */
  static final String YES = "yes";

  private static final int OFFERED_TAGS = 12;

  @Inject TicketSearch search;
  @Inject TicketFinder finder;
  @Inject TicketWordsView words;
  @Inject Tags vocabulary;
  @Inject TicketColumns own;
  private final TicketFilter filter = new TicketFilter();
  private TicketRows rows;

  /** The view that opens when the address names none. */
  protected abstract TicketQuery.View first();

  /** The views this role has, with their counts. */
  protected abstract List<Choice> choices();

  /** The page a row opens. */
  public abstract String getTicketPage();

  /** Whether tickets can be chosen for a change of many. */
  public boolean isPickable() {
    return false;
  }

  public void load() {
    open();
    var query = filter.query(first());
    try {
      finder.check(query);
    } catch (InvalidInput refused) {
      refuse(Bundles.refusal(refused));
      query = query.saying(null).having();
    }
    rows = new TicketRows(search, shows("tags"), query, own, getOwnColumns());
    offer(
        choices(),
        Stream.of(
            states(),
            substatuses(),
            types(),
            priorities(),
            channels(),
            teams(),
            tags(),
            products(),
            internal(),
            List.of(days("opened")),
            List.of(days("updated")),
            steps(),
            customer(),
            own.chips(filter)));
  }

  @Override
  boolean isTaken(String part) {
    return super.isTaken(part) || TicketFilter.ASKED.contains(part);
  }

  @Override
  Shown shown() {
    return Shown.TICKETS;
  }

  @Override
  String bundle() {
    return "ticket";
  }

  @Override
  OwnColumns own() {
    return own;
  }

  @Override
  List<String> usual() {
    return USUAL;
  }

  @Override
  List<String> sorts() {
    return Stream.of(TicketQuery.Sort.values()).map(Enum::name).toList();
  }

  @Override
  protected TicketFilter filter() {
    return filter;
  }

  /** The view is said even where it is the page's first: another page has another. */
  @Override
  public String getAddress() {
    return filter.address("view", filter.view(first()).name());
  }

  protected TicketSearch search() {
    return search;
  }

  protected TicketWordsView words() {
    return words;
  }

  protected Choice view(TicketQuery.View view, Long count) {
    return new Choice(
        Bundles.text("ticket", "view." + view),
        "?view=" + view,
        getSavedView() == null && filter.view(first()) == view && !filter.has("step"),
        count);
  }

  private List<FilterChip> states() {
    var open = filter.view(first()) != TicketQuery.View.ALL;
    var values =
        Arrays.stream(TicketState.values())
            .filter(state -> !open || state.isOpen())
            .map(Enum::name)
            .toList();
    return List.of(chip("state", values, value -> Bundles.text("common", "state." + value)));
  }

  private List<FilterChip> substatuses() {
    var known = words.substatuses();
    return known.isAny() ? List.of(chip("substatus", known.getCodes(), known::name)) : List.of();
  }

  private List<FilterChip> types() {
    var values = Arrays.stream(TicketType.values()).map(Enum::name).toList();
    return List.of(chip("type", values, value -> Bundles.text("ticket", "type." + value)));
  }

  private List<FilterChip> priorities() {
    var values = IntStream.of(4, 3, 2, 1).mapToObj(String::valueOf).toList();
    return List.of(chip("priority", values, value -> Bundles.text("common", "priority." + value)));
  }

  private List<FilterChip> teams() {
    return List.of(chip("team", words.teamCodes(), words::team));
  }

  private List<FilterChip> channels() {
    var values = Arrays.stream(Channel.values()).map(Enum::name).toList();
    return List.of(chip("channel", values, value -> Bundles.text("ticket", "channel." + value)));
  }

  private List<FilterChip> products() {
    return List.of(chip("product", List.of(), Function.identity()).typed("product"));
  }

  private List<FilterChip> internal() {
    return List.of(chip("internal", List.of(YES), value -> Bundles.text("ticket", "internal.yes")));
  }

  /** Those that are not offered can be typed. */
  private List<FilterChip> tags() {
    var offered = vocabulary.suggest("", OFFERED_TAGS);
    return List.of(chip("tag", offered, Function.identity()).typed("tag"));
  }

  private List<FilterChip> steps() {
    return filter.has("step") ? List.of(chip("step", List.of(), words::step)) : List.of();
  }

  private List<FilterChip> customer() {
    return filter.has("customer")
        ? List.of(chip("customer", List.of(), Function.identity()))
        : List.of();
  }

  public TicketRows getRows() {
    return rows;
  }

  /** False too where the words above the list ask for nothing: it would be all of them. */
  public boolean isExportable() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return getProblem() == null && external.isUserInRole(Right.TICKET_EXPORT);
  }

  public String getExportWords() {
    return rows.getRowCount() == 0
        ? Bundles.text("transfer", "export.none")
        : Bundles.text("transfer", "export.tickets", rows.getRowCount());
  }

  /** How a column is sorted at first: asc, desc, or null. */
  public String sortOf(String sort) {
    var wanted = filter.query(first());
    return wanted.sort().name().equals(sort) ? (wanted.ascending() ? "asc" : "desc") : null;
  }

  public String getView() {
    return filter.get("view");
  }

  public void setView(String view) {
    filter.set("view", view);
  }

  public String getState() {
    return filter.get("state");
  }

  public void setState(String state) {
    filter.set("state", state);
  }

  public String getType() {
    return filter.get("type");
  }

  public void setType(String type) {
    filter.set("type", type);
  }

  public String getPriority() {
    return filter.get("priority");
  }

  public void setPriority(String priority) {
    filter.set("priority", priority);
  }

  public String getTeam() {
    return filter.get("team");
  }

  public void setTeam(String team) {
    filter.set("team", team);
  }

  public String getStep() {
    return filter.get("step");
  }

  public void setStep(String step) {
    filter.set("step", step);
  }

  public String getCustomer() {
    return filter.get("customer");
  }

  public void setCustomer(String customer) {
    filter.set("customer", customer);
  }
}
