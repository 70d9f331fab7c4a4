package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerFilling;
import org.kefu.field.boundary.FieldView;

/** Custom fields of customers who are brought many at once, as {@link CustomerIntake} does. */
@ApplicationScoped
public class CustomerFieldIntake {
  @Inject CustomerFilling filling;

  /** Those that can be brought. */
  public List<FieldView> all() {
    return filling.blank().form().fields();
  }

  /** Refuses at its field what could not be kept. */
  public void check(CustomerFile file, Map<String, String> values) {
    filling.check(file.kind(), values);
  }

  /** Fills the fields of a customer who has just been entered. */
  public void fill(String number, Map<String, String> values) {
    filling.bring(number, values);
  }
}
