package org.kefu.customer.boundary;

import java.time.Instant;

/** View: a customer in a list. */
public record CustomerRow(
    String number,
    CustomerKind kind,
    String name,
    String company,
    String phone,
    String email,
    Instant updatedAt) {

  /** The same for eyes that do not need what can be misused. */
  public CustomerRow masked() {
    return with(Masked.phone(phone), Masked.email(email));
  }

  /** The same reached otherwise. */
  public CustomerRow with(String seenPhone, String seenEmail) {
    return new CustomerRow(number, kind, name, company, seenPhone, seenEmail, updatedAt);
  }
}
