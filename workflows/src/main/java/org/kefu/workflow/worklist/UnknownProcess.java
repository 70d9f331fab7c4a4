package org.kefu.workflow.worklist;

import org.kefu.shared.BusinessException;

/** No process of this name was ever published. */
public class UnknownProcess extends BusinessException {
  public UnknownProcess(String processId) {
    super(processId);
  }
}
