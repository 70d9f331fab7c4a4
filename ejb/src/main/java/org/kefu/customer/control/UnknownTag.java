package org.kefu.customer.control;

import org.kefu.shared.BusinessException;

/** There is no tag of this name. */
public class UnknownTag extends BusinessException {
  public UnknownTag(String name) {
    super(name);
  }
}
