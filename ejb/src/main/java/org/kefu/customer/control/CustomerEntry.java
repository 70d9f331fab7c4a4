package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Numbering;

/** Opens a customer's file with its number and its log. */
@ApplicationScoped
public class CustomerEntry {
  @Inject Customers customers;
  @Inject FileRules rules;
  @Inject Numbering numbering;
  @Inject FileWriting writing;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  public String open(CustomerFile file) {
    return openComplete(rules.entered(file));
  }

  /** Opens a file that keeps the rules already. */
  public String openComplete(CustomerFile file) {
    var customer = new Customer(numbering.next("C"), file, user.login(), clock.instant());
    customers.add(customer);
    writing.begin(customer);
    return customer.getNumber();
  }
}
