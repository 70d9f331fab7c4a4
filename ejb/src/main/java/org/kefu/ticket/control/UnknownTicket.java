package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** There is no ticket with this number. */
public class UnknownTicket extends BusinessException {
  public UnknownTicket(String number) {
    super(number);
  }
}
