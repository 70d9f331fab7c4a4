package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Twins;
import org.kefu.staff.boundary.Right;

/** Looks through all files for those that may be of one customer. */
@Stateless
@RolesAllowed(Right.CUSTOMER_MERGE)
public class DuplicateScan {
  @Inject Twins twins;
  @Inject Customers customers;
  @Inject CustomerLog log;

  /** Those with the most in common first; no more than a person works through at once. */
  public List<Pair> pairs() {
    return twins.pairs();
  }

  /** Says that two files are of two customers: they are not offered again. */
  public void tellApart(@NotNull String number, @NotNull String other) {
    var one = customers.inForce(number);
    var another = customers.inForce(other);
    if (twins.tellApart(number, other)) {
      log.line(one, "customer.toldApart", Map.of("other", other));
      log.line(another, "customer.toldApart", Map.of("other", number));
    }
  }
}
