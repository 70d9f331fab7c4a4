package org.kefu.customer.boundary;

import java.time.Instant;

/**
 * View: something that may belong into a customer's file.
 *
 * @param origin the number of the message it was told in, or what a program says of it
 * @param ticket null where it was told on none
 * @param owner another customer who has the same, or null
 */
public record ProposalRow(
    long id,
    ProposalKind kind,
    String value,
    ProposalState state,
    ProposalSource source,
    String origin,
    String ticket,
    Instant toldAt,
    CustomerRow owner) {

  /** The same for eyes that do not need what can be misused. */
  public ProposalRow masked() {
    var shown =
        switch (kind) {
          case PHONE, ADDRESS -> Masked.phone(value);
          case EMAIL -> Masked.email(value);
          case NAME -> value;
        };
    return new ProposalRow(
        id,
        kind,
        shown,
        state,
        source,
        origin,
        ticket,
        toldAt,
        owner == null ? null : owner.masked());
  }

  public ProposalRow ownedBy(CustomerRow other) {
    return new ProposalRow(id, kind, value, state, source, origin, ticket, toldAt, other);
  }
}
