package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.FileRules;
import org.kefu.customer.control.FileWriting;
import org.kefu.customer.control.Sight;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.staff.boundary.Right;

/** Where it is written how we do business with a customer. */
@Stateless
@RolesAllowed(Right.CUSTOMER_ACCOUNT)
public class CustomerAccounts {
  @Inject Customers customers;
  @Inject FileRules rules;
  @Inject FileWriting writing;
  @Inject Sight sight;

  /** The file with the account as whoever is to change it sees it: not masked. */
  public CustomerDetails open(@NotNull String number) {
    return sight.parted(customers.named(number).details());
  }

  /**
   * Writes the account in a file that was read at {@code version}; what is hidden from the caller
   * stays as it is.
   */
  public void change(@NotNull String number, int version, @NotNull @Valid Account account) {
    var customer = customers.inForce(number);
    if (customer.getVersion() != version) {
      throw new ChangedMeanwhile(number);
    }
    writing.write(customer, customer.file().with(rules.complete(account, customer)));
  }
}
