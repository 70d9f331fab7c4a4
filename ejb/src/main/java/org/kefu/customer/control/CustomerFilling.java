package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.entity.Customer;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldChange;
import org.kefu.field.boundary.FieldIntake;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.Fields;
import org.kefu.field.boundary.Filling;
import org.kefu.field.boundary.Stage;

/** Fills the custom fields of customers, each change with its line in the log. */
@ApplicationScoped
public class CustomerFilling {
  @Inject Fields fields;
  @Inject FieldIntake intake;
  @Inject Customers customers;
  @Inject CustomerLog log;
  @Inject Faults faults;

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
    var kind = customer.file().kind();
    var changes = fields.fill(filling(customer.getNumber(), kind, values, asRead), stage);
    log(customer, changes);
    if (!changes.isEmpty()) {
      faults.written(customer);
    }
  }

  private static Filling filling(
      String number, CustomerKind kind, Map<String, String> values, Map<String, String> asRead) {
    return new Filling(
        CustomerSubject.NAME, number, CustomerSubject.facts(kind), Audience.STAFF, values, asRead);
  }

  private void log(Customer customer, List<FieldChange> changes) {
    changes.forEach(change -> log.line(customer, "customer.ownFieldChanged", change.detail()));
  }

  /** Refuses what an import cannot bring to a customer who is not entered yet. */
  public void check(CustomerKind kind, Map<String, String> values) {
    intake.check(filling("", kind, values, null));
  }

  /** An import brings them, to a customer it has just entered. */
  public void bring(String number, Map<String, String> values) {
    var customer = customers.inForce(number);
    log(customer, intake.fill(filling(number, customer.file().kind(), values, null)));
  }

  /** What came along with a file that another took in: canonical values by key. */
  Map<String, String> join(Customer survivor, Customer absorbed) {
    return intake.join(CustomerSubject.NAME, absorbed.getNumber(), survivor.getNumber());
  }

  /** Takes back what came along, where nobody has changed it since. */
  void part(Customer survivor, Map<String, String> came) {
    intake.part(CustomerSubject.NAME, survivor.getNumber(), came);
  }

  /** Forgets the values of a customer who is removed. */
  public void forget(String number) {
    intake.forget(CustomerSubject.NAME, number);
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
