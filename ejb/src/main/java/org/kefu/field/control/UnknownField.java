package org.kefu.field.control;

import org.kefu.shared.BusinessException;

/** There is no custom field of this key. */
public class UnknownField extends BusinessException {
  public UnknownField(String key) {
    super(key);
  }
}
