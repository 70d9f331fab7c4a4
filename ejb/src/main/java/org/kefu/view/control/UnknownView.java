package org.kefu.view.control;

import org.kefu.shared.BusinessException;

/** There is no such saved view, or it is not the caller's. */
public class UnknownView extends BusinessException {
  public UnknownView(Long id) {
    super(id);
  }
}
