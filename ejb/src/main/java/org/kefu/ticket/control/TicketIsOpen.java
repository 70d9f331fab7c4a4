package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** The ticket has not ended, so it cannot be opened again. */
public class TicketIsOpen extends BusinessException {
  public TicketIsOpen(String number) {
    super(number);
  }
}
