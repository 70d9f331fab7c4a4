package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** The ticket has ended; it must be opened again first. */
public class TicketIsClosed extends BusinessException {
  public TicketIsClosed(String number) {
    super(number);
  }
}
