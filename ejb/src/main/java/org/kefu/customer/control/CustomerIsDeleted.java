package org.kefu.customer.control;

import org.kefu.shared.BusinessException;

/** The file was deleted; it has to be brought back first. */
public class CustomerIsDeleted extends BusinessException {
  public CustomerIsDeleted(String number) {
    super(number);
  }
}
