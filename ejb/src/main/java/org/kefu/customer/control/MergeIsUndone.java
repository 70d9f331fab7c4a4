package org.kefu.customer.control;

import org.kefu.shared.BusinessException;

/** There is no such merge, or it was undone already. */
public class MergeIsUndone extends BusinessException {
  public MergeIsUndone(String number) {
    super(number);
  }
}
