package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Shelf;
import org.kefu.customer.boundary.CustomerQuery.Sort;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.Masked;
import org.kefu.customer.boundary.RegionList;
import org.kefu.customer.boundary.Tags;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Right;
import org.kefu.view.boundary.Shown;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/customers.xhtml}. */
@Named
@ViewScoped
public class CustomersView extends NarrowedList {
  /** The columns that can be left out; number and name always stand. */
  public static final List<String> COLUMNS =
      List.of(
          "kind",
          "company",
          "phone",
          "mail",
          "level",
          "owner",
          "tags",
          "language",
          "entered",
          "updated",
          "verified");

  private static final List<String> USUAL =
      List.of("company", "phone", "mail", "level", "owner", "updated");

  private static final List<String> SPANS = List.of("7d", "30d", "365d");

  private static final int OFFERED_TAGS = 12;

  @Inject CustomerLists lists;
  @Inject CustomerColumns own;
  @Inject CustomerPeopleView people;
  @Inject RegionList regions;
  @Inject Tags vocabulary;
  @Inject UserView user;
  private final CustomerFilter filter = new CustomerFilter();
  private CustomerRows rows;
  private List<CustomerRow> chosen = List.of();

  public void load() {
    open();
    var query = filter.query();
    try {
      lists.check(query);
    } catch (InvalidInput refused) {
      refuse(Bundles.refusal(refused));
      query =
          query.with(
              draft -> {
                draft.words = null;
                draft.fields = List.of();
                draft.entered = null;
                draft.updated = null;
                draft.verified = null;
              });
    }
    rows = new CustomerRows(lists, shows("tags"), query, own, getOwnColumns());
    offer(
        choices(),
        Stream.of(chips(), filter.shelf() == Shelf.CURRENT ? own.chips(filter) : List.of()));
  }

  private List<Choice> choices() {
    var all = new ArrayList<Choice>();
    all.add(view("list.all", "", lists.count(CustomerQuery.all())));
    all.add(view("list.mine", "owner=me", lists.count(mine(null))));
    all.add(view("list.due", "owner=me&due=true", lists.count(mine(true))));
    all.add(view("list.open", "open=true", null));
    if (user.may(Right.CUSTOMER_DELETE)) {
      all.add(view("list.deleted", "shelf=DELETED", null));
    }
    if (user.may(Right.CUSTOMER_MERGE)) {
      all.add(view("list.merged", "shelf=MERGED", null));
    }
    return all;
  }

  private static CustomerQuery mine(Boolean due) {
    return CustomerQuery.all()
        .with(
            draft -> {
              draft.owner = CustomerQuery.MINE;
              draft.due = due;
            });
  }

  private Choice view(String name, String address, Long count) {
    var here = getSavedView() == null && filter.address().equals(address);
    return new Choice(Bundles.text("customer", name), "?" + address, here, count);
  }

  private List<FilterChip> chips() {
    var chips = new ArrayList<FilterChip>();
    chips.add(chip("kind", names(CustomerKind.values()), word("kind.")));
    if (!hides(Hidden.CUSTOMER_LEVEL)) {
      chips.add(chip("level", people.levelCodes(), people::level));
    }
    chips.add(chip("owner", owners(), people::owner));
    if (!hides(Hidden.CUSTOMER_ADDRESSES)) {
      chips.add(chip("region", regions.provinces(), Function.identity()).typed("region"));
    }
    chips.add(chip("tag", vocabulary.suggest("", OFFERED_TAGS), Function.identity()).typed("tag"));
    chips.add(chip("open", List.of("true", "false"), word("filter.open.")));
    chips.add(chip("due", List.of("true", "false"), word("filter.due.")));
    chips.add(chip("company", List.of(), Function.identity()).typed("company"));
    chips.add(chip("contact", List.of(), Function.identity()).typed("contact"));
    chips.add(time("entered"));
    chips.add(time("verified"));
    if (filter.has("updated")) {
      chips.add(time("updated"));
    }
    chips.add(chip("language", List.of("zh", "en"), word("language.")));
    if (!hides(Hidden.CUSTOMER_ACCOUNT_NUMBER)) {
      chips.add(chip("account", List.of(), Function.identity()).typed("account"));
    }
    return chips;
  }

  private FilterChip time(String name) {
    var days = days(name);
    var chosen = days.isSet() ? null : filter.get(name);
    var others = filter.hrefWithout(name, name + "From", name + "To");
    var last =
        SPANS.stream()
            .map(
                value ->
                    new Choice(
                        span(value),
                        others + (others.length() > 1 ? "&" : "") + name + "=" + value,
                        value.equals(chosen),
                        null))
            .toList();
    return new FilterChip(
            days.label(), chosen == null ? days.value() : span(chosen), others, last, null)
        .between(name, days.span().from(), days.span().to());
  }

  private List<String> owners() {
    return Stream.concat(
            Stream.of(CustomerQuery.MINE, CustomerQuery.NOBODY, CustomerQuery.LEFT),
            people.logins().stream())
        .toList();
  }

  /** A time that was typed stands as it was typed. */
  private static String span(String value) {
    return SPANS.contains(value) ? Bundles.text("customer", "filter.last." + value) : value;
  }

  private static Function<String, String> word(String prefix) {
    return value -> Bundles.text("customer", prefix + value);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private boolean hides(String part) {
    return user.may(Hidden.group(part));
  }

  @Override
  boolean isTaken(String part) {
    return CustomerFilter.PARTS.contains(part) || super.isTaken(part);
  }

  @Override
  Shown shown() {
    return Shown.CUSTOMERS;
  }

  @Override
  String bundle() {
    return "customer";
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
    return names(Sort.values());
  }

  @Override
  protected CustomerFilter filter() {
    return filter;
  }

  public CustomerRows getRows() {
    return rows;
  }

  /** How a column is sorted at first: asc, desc, or null. */
  public String sortOf(String sort) {
    var wanted = filter.query();
    return wanted.sort().name().equals(sort) ? (wanted.ascending() ? "asc" : "desc") : null;
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }

  /** False too where the words above the list ask for nothing: it would be all of them. */
  public boolean isExportable() {
    return getProblem() == null && user.may(Right.CUSTOMER_EXPORT);
  }

  public String getExportWords() {
    return rows.getRowCount() == 0
        ? Bundles.text("transfer", "export.none")
        : Bundles.text("transfer", "export.customers", rows.getRowCount());
  }

  /** Files can be given to somebody while they are in the lists. */
  public boolean isPickable() {
    return user.may(Right.CUSTOMER_WRITE) && filter.shelf() == Shelf.CURRENT;
  }

  public List<CustomerRow> getChosen() {
    return chosen;
  }

  public void setChosen(List<CustomerRow> chosen) {
    this.chosen = chosen == null ? List.of() : chosen;
  }

  /** Who has chosen nothing sees no bar. */
  public boolean isAnyChosen() {
    return !chosen.isEmpty();
  }

  public String getChosenWords() {
    return Bundles.text("customer", "list.chosen", chosen.size());
  }

  List<String> takeChosen() {
    var numbers = chosen.stream().map(CustomerRow::number).toList();
    chosen = List.of();
    return numbers;
  }
}
