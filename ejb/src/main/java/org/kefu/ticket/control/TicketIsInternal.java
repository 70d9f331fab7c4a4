package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** The ticket is ours alone: nothing is said to the customer on it. */
public class TicketIsInternal extends BusinessException {
  public TicketIsInternal(String number) {
    super(number);
  }
}
