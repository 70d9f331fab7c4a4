package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Sight;

/** Asked before something of customers is shown: which of them are in the caller's reach. */
@Stateless
@PermitAll
public class CustomerReach {
  @Inject Customers customers;
  @Inject Sight sight;

  /** Those of them in reach, by number. */
  public Map<String, CustomerRow> rows(Collection<String> numbers) {
    return sight.of(customers.rows(List.copyOf(numbers))).stream()
        .collect(Collectors.toMap(CustomerRow::number, Function.identity()));
  }
}
