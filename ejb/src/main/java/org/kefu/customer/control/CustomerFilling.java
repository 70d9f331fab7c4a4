package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.entity.Customer;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.Fields;
import org.kefu.field.boundary.Filling;
import org.kefu.field.boundary.Stage;

/** Fills the custom fields of customers, each change with its line in the log. */
@ApplicationScoped
public class CustomerFilling {
  @Inject Fields fields;
  @Inject Customers customers;
  @Inject CustomerLog log;

  /** A form was filled in for a new customer. */
  public void begin(String number, Map<String, String> values) {
    fill(customers.inForce(number), values, null, Stage.WHOLE);
  }

  /**
   * @param asRead what the values were for whoever changes them, null where nobody looked
   */
  public void change(String number, Map<String, String> values, Map<String, String> asRead) {
    fill(customers.inForce(number), values, asRead, Stage.PART);
  }

  private void fill(
      Customer customer, Map<String, String> values, Map<String, String> asRead, Stage stage) {
    var filling =
        new Filling(
            CustomerSubject.NAME,
            customer.getNumber(),
            CustomerSubject.facts(customer.file().kind()),
            Audience.STAFF,
            values,
            asRead);
    fields
        .fill(filling, stage)
        .forEach(change -> log.line(customer, "customer.ownFieldChanged", change.detail()));
  }

  public FieldSheet sheet(Customer customer) {
    return fields.sheet(
        CustomerSubject.NAME,
        Audience.STAFF,
        CustomerSubject.facts(customer.file().kind()),
        customer.getNumber());
  }

  /** The empty fields of a customer who is about to be entered. */
  public FieldSheet blank() {
    return fields.sheet(
        CustomerSubject.NAME, Audience.STAFF, CustomerSubject.facts(CustomerKind.PERSON), null);
  }
}
