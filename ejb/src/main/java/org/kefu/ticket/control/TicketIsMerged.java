package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** The conversation goes on in another ticket; that is the one to work on. */
public class TicketIsMerged extends BusinessException {
  public TicketIsMerged(String number, String into) {
    super(number, into);
  }
}
