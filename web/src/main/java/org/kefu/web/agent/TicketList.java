package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Tags;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.SavedViewRow;
import org.kefu.ticket.boundary.SavedViews;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.export.Exports;

/** A list of tickets with its views, filters and words; each role's page adds what is its own. */
public abstract class TicketList implements Serializable {
  /** The columns that can be left out; number, priority and subject always stand. */
  public static final List<String> COLUMNS = Exports.TICKET_COLUMNS;

  /** The columns of a list that nobody has chosen any for. */
  public static final List<String> USUAL = Exports.USUAL_TICKET_COLUMNS;

  private static final int OFFERED_TAGS = 12;

  @Inject TicketSearch search;
  @Inject TicketFinder finder;
  @Inject TicketWordsView words;
  @Inject SavedViews saved;
  @Inject Tags vocabulary;
  @Inject OwnColumnsView own;
  private List<OwnColumn> ownColumns = List.of();
  private final TicketFilter filter = new TicketFilter();
  private TicketRows rows;
  private List<Choice> views;
  private List<FilterChip> chips;
  private String problem;
  private SavedViewRow savedView;
  private List<Choice> savedChoices = List.of();

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
    takeFields();
    takeSaved();
    var query = filter.query(first());
    try {
      finder.check(query);
    } catch (InvalidInput refused) {
      problem = Bundles.refusal(refused);
      query = query.saying(null).having();
    }
    ownColumns = own.all().stream().filter(column -> shows(column.column())).toList();
    rows = new TicketRows(search, shows("tags"), query, own, ownColumns);
    views = choices();
    savedChoices = saved.visible().stream().map(this::choice).toList();
    chips =
        Stream.of(
                states(),
                types(),
                priorities(),
                channels(),
                teams(),
                tags(),
                products(),
                times("opened"),
                times("updated"),
                steps(),
                customer(),
                own.chips(filter))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * The address may narrow the list by custom fields, which nobody knew when the page was made, and
   * by what the index is asked for in words.
   */
  private void takeFields() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .entrySet()
        .stream()
        .filter(
            part ->
                part.getKey().startsWith(TicketFilter.FIELD)
                    || TicketFilter.ASKED.contains(part.getKey()))
        .forEach(part -> filter.set(part.getKey(), part.getValue()));
  }

  private void takeSaved() {
    var id = filter.get("saved");
    if (id != null && id.matches("\\d{1,18}")) {
      savedView = saved.view(Long.valueOf(id)).orElse(null);
    }
    if (savedView != null) {
      filter.read(savedView.file().filter());
      filter.order(savedView.file().sort(), savedView.file().ascending());
    }
  }

  private Choice choice(SavedViewRow row) {
    var label = row.own() ? row.file().name() : row.file().name() + " · " + row.ownerName();
    var chosen = savedView != null && savedView.id().equals(row.id());
    return new Choice(label, "?saved=" + row.id(), chosen, null);
  }

  protected TicketSearch search() {
    return search;
  }

  protected TicketWordsView words() {
    return words;
  }

  protected TicketFilter filter() {
    return filter;
  }

  protected Choice view(TicketQuery.View view, Long count) {
    return new Choice(
        Bundles.text("ticket", "view." + view),
        "?view=" + view,
        savedView == null && filter.view(first()) == view && !filter.has("step"),
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

  private List<FilterChip> times(String name) {
    var from = filter.day(name + "From");
    var to = filter.day(name + "To");
    return List.of(
        new FilterChip(
                Bundles.text("ticket", "filter." + name),
                from.isEmpty() && to.isEmpty() ? null : (from + " – " + to).strip(),
                filter.hrefWithout(name + "From", name + "To"),
                List.of(),
                null)
            .between(name, from, to));
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

  private FilterChip chip(String name, List<String> values, Function<String, String> inWords) {
    var chosen = filter.get(name);
    var choices = new ArrayList<Choice>();
    for (var value : values) {
      choices.add(
          new Choice(inWords.apply(value), filter.href(name, value), value.equals(chosen), null));
    }
    return new FilterChip(
        Bundles.text("ticket", "filter." + name),
        chosen == null ? null : inWords.apply(chosen),
        filter.href(name, null),
        choices,
        null);
  }

  /** What of the words cannot be asked like this; the list is shown without them. */
  public String getProblem() {
    return problem;
  }

  public TicketRows getRows() {
    return rows;
  }

  /** The named lists of the reader and of those who share with them. */
  public List<Choice> getSavedChoices() {
    return savedChoices;
  }

  /** The named list that is shown, or null. */
  public SavedViewRow getSavedView() {
    return savedView;
  }

  /** What the list holds, for naming it. */
  public String getAddress() {
    return filter.address(first());
  }

  /** Whether a column of {@link #COLUMNS} is shown. */
  public boolean shows(String column) {
    var chosen = savedView == null ? List.<String>of() : savedView.file().columns();
    return (chosen.isEmpty() ? USUAL : chosen).contains(column);
  }

  /** False too where the words above the list ask for nothing: it would be all of them. */
  public boolean isExportable() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return problem == null && external.isUserInRole(Right.TICKET_EXPORT);
  }

  public String getExportWords() {
    return rows.getRowCount() == 0
        ? Bundles.text("transfer", "export.none")
        : Bundles.text("transfer", "export.tickets", rows.getRowCount());
  }

  /** The columns that are shown, for taking the list along as it stands here. */
  public String getColumns() {
    return own.names().stream().filter(this::shows).collect(Collectors.joining(","));
  }

  /** The custom fields that are shown. */
  public List<OwnColumn> getOwnColumns() {
    return ownColumns;
  }

  /** How a column is sorted at first: asc, desc, or null. */
  public String sortOf(String sort) {
    var wanted = filter.query(first());
    return wanted.sort().name().equals(sort) ? (wanted.ascending() ? "asc" : "desc") : null;
  }

  public String getSaved() {
    return filter.get("saved");
  }

  public void setSaved(String id) {
    filter.set("saved", id);
  }

  public List<Choice> getViews() {
    return views;
  }

  public List<FilterChip> getChips() {
    return chips;
  }

  public String getTitle() {
    return Stream.concat(views.stream(), savedChoices.stream())
        .filter(Choice::chosen)
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> Bundles.text("ticket", "tickets.title"));
  }

  /** The address without the filter that was set last; null when none is set. */
  public String getDropLast() {
    return filter.last() == null ? null : filter.href(filter.last(), null);
  }

  public boolean isNarrowed() {
    return filter.last() != null;
  }

  /** What the search for words must carry along, since it makes a new address. */
  public List<Map.Entry<String, String>> getKept() {
    return filter.without("q");
  }

  /** What a form that sets one filter must carry along. */
  public List<Map.Entry<String, String>> keptBut(FilterChip chip) {
    return filter.without(chip.names());
  }

  public String getTag() {
    return filter.get("tag");
  }

  public void setTag(String tag) {
    filter.set("tag", tag);
  }

  public String getView() {
    return filter.get("view");
  }

  public void setView(String view) {
    filter.set("view", view);
  }

  public String getQ() {
    return filter.get("q");
  }

  public void setQ(String q) {
    filter.set("q", q);
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
