package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.ListedCustomers;
import org.kefu.customer.control.Sight;
import org.kefu.customer.control.WordedCustomers;
import org.kefu.search.boundary.Finder;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of customers. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerSearch {
  private static final int MOST_BELOW = 50;

  @Inject Customers customers;
  @Inject CustomerLog log;
  @Inject WordedCustomers worded;
  @Inject ListedCustomers listed;
  @Inject Sight sight;

  /** The file as far as the caller sees it. */
  public CustomerDetails details(@NotNull String number) {
    return sight.of(customers.named(number).details());
  }

  /**
   * One number, address or id in full for somebody who asks for it. The log tells which, in part.
   *
   * @param place among those of its kind, see {@link MaskedPart#of}
   * @return null where there is none any more, or it is hidden from the caller
   */
  @RolesAllowed(Right.CUSTOMER_REVEAL)
  public String reveal(
      String number, @NotNull MaskedPart part, int place, @NotNull Map<String, String> why) {
    var customer = customers.named(number);
    var all = part.of(sight.parted(customer.details()).file());
    if (place < 0 || place >= all.size()) {
      return null;
    }
    var whole = all.get(place);
    var detail = new HashMap<>(why);
    detail.put("what", Objects.requireNonNullElse(part.masked(whole), ""));
    log.line(customer, "customer.shown." + part, detail);
    return whole;
  }

  /** Whom a company belongs to and who belongs to it. */
  public Family family(String number) {
    var parent = customers.named(number).file().parent();
    var above = parent == null ? List.<CustomerRow>of() : customers.rows(List.of(parent));
    return new Family(
        sight.of(above).stream().findFirst().orElse(null),
        sight.of(customers.below(number, MOST_BELOW)));
  }

  /**
   * For our own use where the caller may not read customers: whom to write to, what to call them.
   * The number of a stub leads to the file that took it in.
   */
  @PermitAll
  public CustomerDetails addressee(String number) {
    return customers.current(number).details();
  }

  /**
   * Customers of whom any part of name, company, number, mail or address matches, or who meet the
   * conditions typed; those changed last first. Without words, all.
   */
  public Page<CustomerRow> page(String words, int first, int size) {
    return list(CustomerQuery.saying(words), first, size);
  }

  /** One page of a list; refuses one that asks for what cannot be. */
  public Page<CustomerRow> list(@NotNull CustomerQuery query, int first, int size) {
    var seen = sight.of(query);
    listed.check(seen);
    return new Page<>(sight.of(listed.rows(seen, first, size)), listed.count(seen));
  }

  /** Those who fit best while somebody types a part of name, number, mail or address. */
  public List<CustomerRow> suggest(String part, int most) {
    if (part == null || part.isBlank()) {
      return sight.of(customers.rows(0, most));
    }
    return sight.of(customers.rows(worded.best(Finder.words(part), most)));
  }
}
