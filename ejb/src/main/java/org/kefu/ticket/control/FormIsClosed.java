package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** The public form is switched off. */
public class FormIsClosed extends BusinessException {
  public FormIsClosed() {
    super();
  }
}
