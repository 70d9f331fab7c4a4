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
    return new CustomerRow(
        number, kind, name, company, Masked.phone(phone), Masked.email(email), updatedAt);
  }
}
