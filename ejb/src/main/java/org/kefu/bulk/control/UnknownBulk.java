package org.kefu.bulk.control;

import org.kefu.shared.BusinessException;

/** There is no such bulk, or it is somebody else's. */
public class UnknownBulk extends BusinessException {
  public UnknownBulk(String number) {
    super(number);
  }
}
