package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.kefu.customer.control.Care;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** Keeps the files right: verified from time to time, deleted and brought back. */
@Stateless
@RolesAllowed(Right.CUSTOMER_DELETE)
public class CustomerCare {
  /** What a deleted file would leave hanging in the air. */
  private static final Set<String> NEEDED = Set.of("openTicket", "login", "customer");

  @Inject Customers customers;
  @Inject Care care;
  @Inject CustomerLog log;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;
  @Inject Event<CustomerUsed> used;

  @RolesAllowed(Right.CUSTOMER_READ)
  public CareState state(@NotNull String number) {
    var customer = customers.named(number);
    return new CareState(
        customer.getVerifiedAt(),
        care.isDue(customer.getVerifiedAt()),
        customer.getDeletedAt(),
        customer.getDeletedBy(),
        customer.getOwner());
  }

  /** Says that the file was checked and is right. */
  @RolesAllowed(Right.CUSTOMER_WRITE)
  public void verify(@NotNull String number) {
    var customer = customers.inForce(number);
    customer.verify(clock.instant());
    log.line(customer, "customer.verified", Map.of());
  }

  /**
   * Takes a file out of every list; nothing of it is lost.
   *
   * @throws InvalidInput while there is an open ticket, a login, or a file that leads to it
   */
  public void delete(@NotNull String number, @NotBlank @Size(max = 400) String reason) {
    var customer = customers.inForce(number);
    var question = new CustomerUsed(number);
    used.fire(question);
    question.by().stream()
        .filter(NEEDED::contains)
        .findFirst()
        .ifPresent(
            needed -> {
              throw new InvalidInput("reason", "needed." + needed, number);
            });
    customer.delete(user.login(), clock.instant());
    log.line(customer, "customer.deleted", Map.of("reason", reason));
  }

  /** Brings a deleted file back; one that is there is no mistake. */
  public void restore(@NotNull String number) {
    var customer = customers.named(number);
    if (customer.getDeletedAt() != null) {
      customer.restore(clock.instant());
      log.line(customer, "customer.restored", Map.of());
    }
  }

  /**
   * Those not verified for longer than is wished, the longest first.
   *
   * @param owner whose files; empty for those of nobody, null for all
   */
  @RolesAllowed(Right.CUSTOMER_WRITE)
  public Page<CareRow> due(String owner, int first, int size) {
    return care.due(owner, first, size);
  }

  /** Those deleted, the last first. */
  public Page<CareRow> deleted(int first, int size) {
    return care.deleted(first, size);
  }
}
