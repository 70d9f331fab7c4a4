package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kefu.customer.control.CustomerTagging;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.ListedCustomers;
import org.kefu.customer.control.Sight;
import org.kefu.customer.control.UnknownCustomer;
import org.kefu.staff.boundary.Right;

/** Lists of customers as people narrow and order them. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerLists {
  @Inject ListedCustomers listed;
  @Inject CustomerTagging tagging;
  @Inject Sight sight;
  @Inject Customers customers;

  /** Refuses a list that asks for what cannot be, or for more than can be answered. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a refusal ends no page
  public void check(@NotNull CustomerQuery query) {
    listed.check(sight.of(query));
  }

  /** The file as far as the caller sees it; empty where it is out of their reach. */
  public Optional<CustomerDetails> find(@NotNull String number) {
    try {
      return Optional.of(sight.of(customers.named(number).details()));
    } catch (UnknownCustomer elsewhere) {
      return Optional.empty();
    }
  }

  public List<CustomerRow> rows(@NotNull CustomerQuery query, int first, int size) {
    return sight.of(listed.rows(sight.of(query), first, size));
  }

  public long count(@NotNull CustomerQuery query) {
    return listed.count(sight.of(query));
  }

  /** The tags of customers, by number; none where they have none. */
  public Map<String, List<String>> tags(@NotNull Collection<String> numbers) {
    return tagging.of(numbers);
  }
}
