package org.kefu.transfer.control;

import org.kefu.shared.BusinessException;

/** There is no import with this number. */
public class UnknownImport extends BusinessException {
  public UnknownImport(String number) {
    super(number);
  }
}
