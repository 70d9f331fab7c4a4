package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerRenamed;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.BusinessClock;

/**
 * Begins, changes and ends a customer's file: each field with its line in the log, a new name told
 * to all.
 */
@ApplicationScoped
public class FileWriting {
  @Inject CustomerLog log;
  @Inject Faults faults;
  @Inject BusinessClock clock;
  @Inject CustomerFilling filling;
  @Inject Customers customers;
  @Inject Event<CustomerRenamed> renamed;

  /** A file was opened. */
  public void begin(Customer customer) {
    log.begin(customer);
    faults.begin(customer);
  }

  /** A file that nobody misses is removed with what it had; its log stays. */
  public void end(Customer customer) {
    log.line(customer, "customer.removed", Map.of("name", customer.getName()));
    filling.forget(customer.getNumber());
    customers.remove(customer);
  }

  public void write(Customer customer, CustomerFile file) {
    var before = customer.file();
    customer.write(file, clock.instant());
    FileChanges.between(before, customer.file())
        .forEach(change -> log.line(customer, "customer.fieldChanged", change));
    faults.written(customer);
    if (!before.name().equals(customer.getName())) {
      renamed.fire(new CustomerRenamed(customer.getNumber(), customer.getName()));
    }
  }
}
