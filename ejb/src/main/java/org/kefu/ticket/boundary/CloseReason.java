package org.kefu.ticket.boundary;

import java.util.Arrays;
import java.util.List;

/** Why a ticket ended. */
public enum CloseReason {
  /** The customer said it is solved. */
  CONFIRMED,
  /** Solved, and nobody but us is to say so. */
  SOLVED,
  /** The customer did not answer within the set working days. */
  NO_ANSWER,
  DUPLICATE,
  SPAM,
  WITHDRAWN,
  /** Its conversation goes on in another ticket. */
  MERGED;

  /** True when the ticket ended without a solution. */
  public boolean isWithdrawal() {
    return isChosen() || this == MERGED;
  }

  /** True for what somebody may give as the reason; the others follow from what was done. */
  public boolean isChosen() {
    return this == WITHDRAWN || this == DUPLICATE || this == SPAM;
  }

  /** What somebody may give as the reason. */
  public static List<CloseReason> chosen() {
    return Arrays.stream(values()).filter(CloseReason::isChosen).toList();
  }
}
