package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kefu.customer.control.Crowds;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Sight;
import org.kefu.customer.control.TwinScan;
import org.kefu.customer.control.Twins;
import org.kefu.customer.entity.CustomerScan;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** Files that may be of one customer, as the scan of all files found them. */
@Stateless
@RolesAllowed(Right.CUSTOMER_MERGE)
public class DuplicateScan {
  @Inject Twins twins;
  @Inject TwinScan scan;
  @Inject Crowds crowds;
  @Inject Sight sight;
  @Inject Customers customers;
  @Inject CustomerLog log;

  /** The surest first. */
  public Page<Pair> pairs(int first, int size) {
    var page = twins.pairs(first, size);
    return new Page<>(page.rows().stream().map(sight::of).toList(), page.total());
  }

  /**
   * Says that two files are of two customers: they are not offered again before something by which
   * they are told apart is changed in one of them.
   */
  public void tellApart(@NotNull String number, @NotNull String other) {
    var one = customers.inForce(number);
    var another = customers.inForce(other);
    if (twins.tellApart(one, another)) {
      log.line(one, "customer.toldApart", Map.of("other", other));
      log.line(another, "customer.toldApart", Map.of("other", number));
    }
  }

  /** Looks through what was changed since the last time; nothing where somebody does already. */
  public void begin() {
    scan.begin();
  }

  /** The scan under way or the last one; empty before the first. */
  public Optional<ScanState> state() {
    return scan.last().map(CustomerScan::state);
  }

  /** What too many files share to compare each with each, the largest first. */
  public List<Crowd> crowds() {
    return crowds.largest().stream().map(sight::of).toList();
  }
}
