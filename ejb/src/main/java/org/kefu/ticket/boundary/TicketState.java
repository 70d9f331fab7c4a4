package org.kefu.ticket.boundary;

/**
 * Where a ticket stands, as lists and filters know it. It is not set by anybody: each wait of the
 * process names its state in the diagram, and the token's arrival writes it.
 */
public enum TicketState {
  /** Received, not yet sorted. */
  NEW,
  /** Offered to a team, nobody has taken it. */
  OFFERED,
  /** An agent works on it. */
  IN_PROGRESS,
  /** An expert works on it. */
  WITH_EXPERT,
  /** Waits for the customer's answer. */
  WAITING,
  /** Solved, the customer is asked to confirm. */
  TO_CONFIRM,
  /** Ended: confirmed, or closed by rule. */
  CLOSED,
  /** Ended without a solution: withdrawn, duplicate, spam. */
  WITHDRAWN;

  public boolean isOpen() {
    return this != CLOSED && this != WITHDRAWN;
  }
}
