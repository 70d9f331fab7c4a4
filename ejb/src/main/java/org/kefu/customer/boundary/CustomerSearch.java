package org.kefu.customer.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerFields;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.WordedCustomers;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of customers. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerSearch {
  private static final int MOST_BELOW = 50;

  @Inject Customers customers;
  @Inject Finder finder;
  @Inject CustomerLog log;
  @Inject WordedCustomers worded;
  @Resource SessionContext caller;

  /** The file; what can be misused is left out for whoever has no right to it. */
  public CustomerDetails details(String number) {
    var customer = customers.named(number);
    return mayReveal() ? customer.details() : customer.details().masked();
  }

  /** The whole file for somebody who asks for the numbers in it, which is logged. */
  @RolesAllowed(Right.CUSTOMER_REVEAL)
  public CustomerDetails reveal(String number, Map<String, String> why) {
    var customer = customers.named(number);
    log.line(customer, "customer.phoneShown", why);
    return customer.details();
  }

  /** Whom a company belongs to and who belongs to it. */
  public Family family(String number) {
    var parent = customers.named(number).file().parent();
    return new Family(
        parent == null ? null : rows(customers.rows(List.of(parent))).get(0),
        rows(customers.below(number, MOST_BELOW)));
  }

  /**
   * For our own use where the caller may not read customers: whom to write to, what to call them.
   * The number of a stub leads to the file that took it in.
   */
  @PermitAll
  public CustomerDetails addressee(String number) {
    return customers.current(number).details();
  }

  /** Refuses words that ask for what cannot be. */
  public void check(String words) {
    worded.check(words);
  }

  /**
   * Customers of whom any part of name, company, number, mail or address matches, or who meet the
   * conditions typed; those changed last first. Without words, all.
   */
  public Page<CustomerRow> page(String words, int first, int size) {
    if (words == null || words.isBlank()) {
      return new Page<>(rows(customers.rows(first, size)), customers.count());
    }
    return new Page<>(
        rows(customers.rows(worded.numbers(words, first, size))), worded.count(words));
  }

  /** Those who fit best while somebody types a part of name, number, mail or address. */
  public List<CustomerRow> suggest(String part, int most) {
    if (part == null || part.isBlank()) {
      return rows(customers.rows(0, most));
    }
    var found = finder.find(Question.of(CustomerFields.KIND, Finder.words(part)), 0, most);
    return rows(customers.rows(found.numbers()));
  }

  private boolean mayReveal() {
    return caller.isCallerInRole(Right.CUSTOMER_REVEAL);
  }

  private List<CustomerRow> rows(List<CustomerRow> whole) {
    return mayReveal() ? whole : whole.stream().map(CustomerRow::masked).toList();
  }
}
