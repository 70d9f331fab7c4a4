package org.kefu.customer.control;

import org.kefu.shared.BusinessException;

/** There is no such remark, or no such document in it. */
public class UnknownProposal extends BusinessException {
  public UnknownProposal(Object id) {
    super(id);
  }
}
