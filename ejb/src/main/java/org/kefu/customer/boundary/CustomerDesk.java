package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Numbering;

/** Where customer files are opened and kept current. */
@Stateless
@RolesAllowed({Right.CUSTOMER_WRITE, Right.MAIL_IMPORT})
public class CustomerDesk {
  @Inject Customers customers;
  @Inject Numbering numbering;
  @Inject CustomerLog log;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;
  @Inject Event<CustomerRenamed> renamed;

  public String enter(@NotNull @Valid CustomerFile file) {
    return open(file);
  }

  /** Writes a file that was read at {@code version}; refuses when it was changed since. */
  public void change(@NotNull String number, int version, @NotNull @Valid CustomerFile file) {
    check(file);
    var customer = customers.named(number);
    if (customer.getVersion() != version) {
      throw new ChangedMeanwhile(number);
    }
    var before = customer.getName();
    customer.write(file, clock.instant());
    log.line(customer, "customer.changed", Map.of("before", before, "after", customer.getName()));
    if (!before.equals(customer.getName())) {
      renamed.fire(new CustomerRenamed(number, customer.getName()));
    }
  }

  /**
   * The customer whose mail address or, failing that, telephone number this is; a new file where
   * nobody is known by either.
   */
  @PermitAll
  public String recognise(@NotNull @Valid CustomerFile sender) {
    return sender.emails().stream()
        .flatMap(address -> customers.withEmail(address).stream())
        .findFirst()
        .or(() -> byPhone(sender))
        .map(Customer::getNumber)
        .orElseGet(() -> open(sender));
  }

  private java.util.Optional<Customer> byPhone(CustomerFile sender) {
    return sender.phones().stream()
        .flatMap(phone -> customers.withPhone(phone.number()).stream())
        .findFirst();
  }

  private String open(CustomerFile file) {
    check(file);
    var customer = new Customer(numbering.next("C"), file, user.login(), clock.instant());
    customers.add(customer);
    log.begin(customer);
    return customer.getNumber();
  }

  private static void check(CustomerFile file) {
    for (var phone : file.phones()) {
      int digits = phone.number().replaceAll("\\D", "").length();
      if (digits < 5 || digits > 20) {
        throw new InvalidInput("phones", "phone", phone.number());
      }
    }
    for (var email : file.emails()) {
      if (!email.strip().matches("[^@\\s]+@[^@\\s]+")) {
        throw new InvalidInput("emails", "email", email);
      }
    }
  }
}
