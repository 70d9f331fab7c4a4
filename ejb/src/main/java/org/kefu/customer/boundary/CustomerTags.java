package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.customer.control.CustomerTagging;
import org.kefu.customer.control.Customers;
import org.kefu.staff.boundary.Right;

/** The tags in customers' files. */
@Stateless
@RolesAllowed(Right.CUSTOMER_WRITE)
public class CustomerTags {
  @Inject Customers customers;
  @Inject Tags tags;
  @Inject CustomerTagging tagging;

  public void add(@NotNull String customer, @NotNull List<String> names) {
    tagging.add(customers.inForce(customer), tags.named(names));
  }

  public void remove(@NotNull String customer, @NotNull String name) {
    tagging.remove(customers.inForce(customer), name);
  }
}
