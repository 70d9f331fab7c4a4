package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.customer.control.CustomerFields;
import org.kefu.customer.control.Customers;
import org.kefu.customer.entity.Customer;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of customers. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerSearch {
  @Inject Customers customers;
  @Inject Finder finder;

  public CustomerDetails details(String number) {
    return view(customers.named(number));
  }

  /**
   * For our own use where the caller may not read customers: whom to write to, what to call them.
   */
  @PermitAll
  public CustomerDetails addressee(String number) {
    return view(customers.named(number));
  }

  /** Refuses words that ask for what cannot be. */
  public void check(String words) {
    finder.read(words, CustomerFields.ALL);
  }

  /**
   * Customers of whom any part of name, company, number, mail or address matches, or who meet the
   * conditions typed; those changed last first. Without words, all.
   */
  public Page<CustomerRow> page(String words, int first, int size) {
    if (words == null || words.isBlank()) {
      return new Page<>(customers.rows(first, size), customers.count());
    }
    var question =
        Question.of(CustomerFields.KIND, finder.read(words, CustomerFields.ALL))
            .sorted(new Question.Order("updated", false, false));
    return new Page<>(
        customers.rows(finder.numbers(question, first, size)), finder.count(question));
  }

  /** Those who fit best while somebody types a part of name, number, mail or address. */
  public List<CustomerRow> suggest(String part, int most) {
    if (part == null || part.isBlank()) {
      return customers.rows(0, most);
    }
    var found = finder.find(Question.of(CustomerFields.KIND, Finder.words(part)), 0, most);
    return customers.rows(found.numbers());
  }

  private static CustomerDetails view(Customer customer) {
    return new CustomerDetails(
        customer.getNumber(),
        customer.file(),
        customer.getCreatedAt(),
        customer.getUpdatedAt(),
        customer.getVersion());
  }
}
