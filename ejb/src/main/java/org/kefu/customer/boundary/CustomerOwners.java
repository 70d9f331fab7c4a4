package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;

/** Who looks after which files. */
@Stateless
@RolesAllowed(Right.CUSTOMER_WRITE)
public class CustomerOwners {
  /** As many as somebody chooses on one page. */
  private static final int MOST = 200;

  @Inject Customers customers;
  @Inject CustomerLog log;
  @Inject StaffSearch staff;

  /**
   * Gives files to somebody.
   *
   * @param login null for nobody
   * @return how many were somebody else's
   */
  public int give(@NotNull @Size(max = MOST) List<String> numbers, String login) {
    if (login != null && !mayOwn(login)) {
      throw new InvalidInput("owner", "owner", login);
    }
    int given = 0;
    for (var number : numbers) {
      given += give(number, login) ? 1 : 0;
    }
    return given;
  }

  private boolean give(String number, String login) {
    var customer = customers.inForce(number);
    var before = customer.getOwner();
    if (Objects.equals(before, login)) {
      return false;
    }
    customer.giveTo(login);
    log.line(
        customer, "customer.ownerChanged", Map.of("before", shown(before), "after", shown(login)));
    return true;
  }

  private boolean mayOwn(String login) {
    return staff.names(List.of(login)).containsKey(login) && !staff.disabled().contains(login);
  }

  private static String shown(String login) {
    return login == null ? "" : login;
  }
}
