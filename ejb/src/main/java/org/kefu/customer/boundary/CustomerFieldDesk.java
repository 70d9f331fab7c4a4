package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerFilling;
import org.kefu.customer.control.CustomerSubject;
import org.kefu.customer.control.Customers;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Fields;
import org.kefu.staff.boundary.Right;

/** The custom fields of customers. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerFieldDesk {
  @Inject Customers customers;
  @Inject CustomerFilling filling;
  @Inject Fields fields;

  public FieldSheet sheet(@NotNull String number) {
    return filling.sheet(customers.named(number));
  }

  /** The empty fields of a customer who is about to be entered. */
  public FieldSheet blank() {
    return filling.blank();
  }

  /**
   * Writes some values; blank empties a field.
   *
   * @param asRead what the values were for whoever changes them: one that somebody else has changed
   *     since is not overwritten. Null where nobody looked.
   */
  @RolesAllowed(Right.CUSTOMER_WRITE)
  public void fill(
      @NotNull String number, @NotNull Map<String, String> values, Map<String, String> asRead) {
    filling.change(number, values, asRead);
  }

  /** Those that the reader sees, in their order. */
  @RolesAllowed({Right.CUSTOMER_READ, Right.CUSTOMER_EXPORT})
  public List<FieldView> seen() {
    return fields.seen(CustomerSubject.NAME, Audience.STAFF);
  }

  /** The canonical values by number and key; none where there are none. */
  @RolesAllowed({Right.CUSTOMER_READ, Right.CUSTOMER_EXPORT})
  public Map<String, Map<String, String>> values(@NotNull Collection<String> numbers) {
    return fields.values(CustomerSubject.NAME, Audience.STAFF, numbers);
  }
}
