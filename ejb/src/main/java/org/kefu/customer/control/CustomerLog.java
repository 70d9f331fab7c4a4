package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.customer.entity.Customer;
import org.kefu.search.boundary.Touched;

/** The log of a customer's file. Whatever is logged is told to the search index. */
@ApplicationScoped
public class CustomerLog {
  @Inject AuditTrail audit;
  @Inject Event<Touched> touched;

  public void begin(Customer customer) {
    audit.begin(
        AuditTrail.CUSTOMER,
        customer.getNumber(),
        "customer.entered",
        Map.of("name", customer.getName()));
    touch(customer);
  }

  public void line(Customer customer, String action, Map<String, String> detail) {
    audit.record(AuditTrail.CUSTOMER, customer.getNumber(), action, detail);
    touch(customer);
  }

  private void touch(Customer customer) {
    touched.fire(new Touched(CustomerFields.KIND, customer.getNumber()));
  }
}
