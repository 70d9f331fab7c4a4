package org.kefu.web.agent;

import java.util.Set;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Shelf;

/** What a list of customers shall hold. */
public class CustomerFilter extends ListAddress {
  /** What an address can say beside custom fields. */
  static final Set<String> PARTS =
      Set.of(
          "shelf",
          "q",
          "kind",
          "language",
          "region",
          "tag",
          "level",
          "owner",
          "company",
          "contact",
          "account",
          "entered",
          "enteredFrom",
          "enteredTo",
          "updated",
          "updatedFrom",
          "updatedTo",
          "verified",
          "verifiedFrom",
          "verifiedTo",
          "due",
          "open");

  private CustomerQuery.Sort sort = CustomerQuery.Sort.UPDATED;
  private boolean ascending;

  @Override
  void order(String by, boolean upwards) {
    var known = constantOf(CustomerQuery.Sort.class, by);
    sort = known == null ? CustomerQuery.Sort.UPDATED : known;
    ascending = upwards;
  }

  /** Where the files stand that are shown. */
  Shelf shelf() {
    var shelf = constant(Shelf.class, "shelf");
    return shelf == null ? Shelf.CURRENT : shelf;
  }

  public CustomerQuery query() {
    return CustomerQuery.all()
        .with(
            query -> {
              query.shelf = shelf();
              query.words = get("q");
              query.kind = constant(CustomerKind.class, "kind");
              query.language = get("language");
              query.region = get("region");
              query.tag = get("tag");
              query.level = get("level");
              query.owner = get("owner");
              query.company = get("company");
              query.contact = get("contact");
              query.account = get("account");
              query.entered = span("entered");
              query.updated = span("updated");
              query.verified = span("verified");
              query.due = yes("due");
              query.open = yes("open");
              query.fields = fields();
            })
        .sorted(sort, ascending);
  }

  /** Days that were chosen, else the span that was: each as one would write it into a search. */
  private String span(String name) {
    var days = day(name + "From") + ".." + day(name + "To");
    return days.equals("..") ? get(name) : days;
  }

  private Boolean yes(String name) {
    var value = get(name);
    return value == null || !value.matches("true|false") ? null : Boolean.valueOf(value);
  }
}
