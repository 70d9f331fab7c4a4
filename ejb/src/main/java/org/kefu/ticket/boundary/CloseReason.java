package org.kefu.ticket.boundary;

/** Why a ticket ended. */
public enum CloseReason {
  /** The customer said it is solved. */
  CONFIRMED,
  /** The customer did not answer within the set working days. */
  NO_ANSWER,
  WITHDRAWN,
  DUPLICATE,
  SPAM;

  /** True when the ticket ended without a solution. */
  public boolean isWithdrawal() {
    return this == WITHDRAWN || this == DUPLICATE || this == SPAM;
  }
}
