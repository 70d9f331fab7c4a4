package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** Very many use the public form in this moment. */
public class FormIsBusy extends BusinessException {
  public FormIsBusy() {
    super();
  }
}
