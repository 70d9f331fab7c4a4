package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.kefu.customer.control.CustomerEntry;
import org.kefu.customer.control.CustomerFilling;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.FileRules;
import org.kefu.customer.control.FileWriting;
import org.kefu.customer.control.Sight;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.staff.boundary.Right;

/** Where customer files are opened and kept current. */
@Stateless
@RolesAllowed({Right.CUSTOMER_WRITE, Right.MAIL_IMPORT})
public class CustomerDesk {
  @Inject Customers customers;
  @Inject CustomerEntry entry;
  @Inject FileRules rules;
  @Inject FileWriting writing;
  @Inject CustomerFilling filling;
  @Inject Sight sight;

  public String enter(@NotNull @Valid CustomerFile file) {
    return entry.open(file);
  }

  /**
   * As {@link #enter(CustomerFile)}.
   *
   * @param fields what the custom fields of a form were filled with, by key
   */
  public String enter(@NotNull @Valid CustomerFile file, @NotNull Map<String, String> fields) {
    var number = entry.open(file);
    filling.begin(number, fields);
    return number;
  }

  /** The file with whole numbers, for whoever is to change it; without what is hidden from them. */
  public CustomerDetails open(@NotNull String number) {
    return sight.parted(customers.named(number).details());
  }

  /** Writes a file that was read at {@code version}; refuses when it was changed since. */
  public void change(@NotNull String number, int version, @NotNull @Valid CustomerFile file) {
    var customer = customers.inForce(number);
    if (customer.getVersion() != version) {
      throw new ChangedMeanwhile(number);
    }
    writing.write(customer, rules.complete(file, customer));
  }

  /**
   * As {@link #change(String, int, CustomerFile)}, with custom fields.
   *
   * @param fields those that were changed, by key
   * @param asRead what they all held when the form was opened
   */
  public void change(
      @NotNull String number,
      int version,
      @NotNull @Valid CustomerFile file,
      @NotNull Map<String, String> fields,
      @NotNull Map<String, String> asRead) {
    change(number, version, file);
    filling.change(number, fields, asRead);
  }

  /**
   * The customer whose mail address or, failing that, telephone number this is; a new file where
   * nobody is known by either.
   */
  @PermitAll
  public String recognise(@NotNull @Valid CustomerFile sender) {
    return sender
        .allEmails()
        .flatMap(address -> customers.withEmail(address).stream())
        .findFirst()
        .or(() -> byPhone(sender))
        .map(Customer::getNumber)
        .orElseGet(() -> entry.open(sender));
  }

  private Optional<Customer> byPhone(CustomerFile sender) {
    return sender.allPhones().flatMap(phone -> customers.withPhone(phone).stream()).findFirst();
  }
}
