package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.FaultLists;
import org.kefu.customer.control.Sight;
import org.kefu.customer.entity.CustomerFault;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** What is wrong in customers' files though it got in, and what was corrected of it. */
@Stateless
@RolesAllowed(Right.CUSTOMER_WRITE)
public class CustomerFaults {
  @Inject FaultLists lists;
  @Inject Customers customers;
  @Inject CustomerLog log;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;
  @Inject Sight sight;

  /**
   * What breaks a rule, the last found first.
   *
   * @param rule null for every rule
   */
  public Page<FaultRow> open(FaultRule rule, int first, int size) {
    return shown(lists.open(rule, first, size));
  }

  /** What was corrected, with the value as it was, who and when. */
  public Page<FaultRow> corrected(int first, int size) {
    return shown(lists.corrected(first, size));
  }

  /** How much breaks each rule; rules that are kept are missing. */
  public Map<FaultRule, Long> counts() {
    return lists.counts();
  }

  /** What breaks a rule in one file. */
  public List<FaultRow> of(@NotNull String number) {
    return shown(lists.of(number));
  }

  /** Says that a value is right all the same; until it changes, it is not listed again. */
  public void accept(long id) {
    lists
        .find(id)
        .filter(CustomerFault::isOpen)
        .ifPresent(
            fault -> {
              fault.settle(FaultState.ACCEPTED, user.login(), clock.instant());
              log.line(
                  customers.inForce(fault.getCustomerNumber()),
                  "customer.faultAccepted",
                  Map.of("rule", "fault." + fault.getRule()));
            });
  }

  private Page<FaultRow> shown(Page<FaultRow> page) {
    return new Page<>(shown(page.rows()), page.total());
  }

  private List<FaultRow> shown(List<FaultRow> rows) {
    return rows.stream().map(sight::of).toList();
  }
}
