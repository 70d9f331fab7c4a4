package org.kefu.customer.boundary;

import java.time.Instant;

/**
 * View: something in a customer's file that breaks a rule, or did.
 *
 * @param field its name in the file; a custom field's key
 * @param place which one of several, from 0
 * @param value what is or was wrong; empty where something is missing
 * @param settledAt null while it is open
 */
public record FaultRow(
    long id,
    String number,
    CustomerKind kind,
    String name,
    FaultRule rule,
    String field,
    int place,
    String value,
    FaultState state,
    Instant foundAt,
    Instant settledAt,
    String settledBy) {

  /** The same for eyes that do not need what can be misused. */
  public FaultRow masked() {
    var shown =
        switch (rule) {
          case PHONE, PHONE_RANGE -> Masked.phone(value);
          case EMAIL, BOUNCED -> Masked.email(value);
          case REGISTRATION, REGION_MISSING, REGION_UNKNOWN -> Masked.registration(value);
          default -> value;
        };
    return with(shown);
  }

  /** The same with another value. */
  public FaultRow with(String seen) {
    return new FaultRow(
        id, number, kind, name, rule, field, place, seen, state, foundAt, settledAt, settledBy);
  }
}
