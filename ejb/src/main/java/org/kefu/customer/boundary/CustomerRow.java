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
    String language,
    String level,
    String owner,
    Instant createdAt,
    Instant updatedAt,
    Instant verifiedAt) {

  /** The same for eyes that do not need what can be misused. */
  public CustomerRow masked() {
    return with(Masked.phone(phone), Masked.email(email));
  }

  /** The same reached otherwise. */
  public CustomerRow with(String seenPhone, String seenEmail) {
    return with(seenPhone, seenEmail, level);
  }

  /** The same, reached otherwise and at another level. */
  public CustomerRow with(String seenPhone, String seenEmail, String seenLevel) {
    return new CustomerRow(
        number,
        kind,
        name,
        company,
        seenPhone,
        seenEmail,
        language,
        seenLevel,
        owner,
        createdAt,
        updatedAt,
        verifiedAt);
  }
}
