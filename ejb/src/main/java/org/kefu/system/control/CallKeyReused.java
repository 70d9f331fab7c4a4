package org.kefu.system.control;

import org.kefu.shared.BusinessException;

/** The same idempotency key came with another request. */
public class CallKeyReused extends BusinessException {
  public CallKeyReused(String key) {
    super(key);
  }
}
