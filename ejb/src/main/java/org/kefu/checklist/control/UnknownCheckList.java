package org.kefu.checklist.control;

import org.kefu.shared.BusinessException;

/** There is no such list or item; somebody may have removed it. */
public class UnknownCheckList extends BusinessException {
  public UnknownCheckList() {
    super();
  }
}
