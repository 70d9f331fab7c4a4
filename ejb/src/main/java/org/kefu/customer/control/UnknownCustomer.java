package org.kefu.customer.control;

import org.kefu.shared.BusinessException;

/** There is no customer with this number. */
public class UnknownCustomer extends BusinessException {
  public UnknownCustomer(String number) {
    super(number);
  }
}
