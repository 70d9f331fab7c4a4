package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Sight;
import org.kefu.customer.control.Twins;
import org.kefu.staff.boundary.Right;

/** Looks through all files for those that may be of one customer. */
@Stateless
@RolesAllowed(Right.CUSTOMER_MERGE)
public class DuplicateScan {
  @Inject Twins twins;
  @Inject Sight sight;
  @Inject Customers customers;
  @Inject CustomerLog log;

  /**
   * Those with the most in common first, then the youngest; no more than a person works through at
   * once.
   */
  public List<Pair> pairs() {
    return twins.pairs().stream()
        .map(pair -> new Pair(sight.of(pair.one()), sight.of(pair.other()), pair.same()))
        .toList();
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
