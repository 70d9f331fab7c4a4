package org.kefu.deed.control;

import org.kefu.shared.BusinessException;

/** There is no such macro for the reader. */
public class UnknownMacro extends BusinessException {
  public UnknownMacro() {
    super();
  }
}
