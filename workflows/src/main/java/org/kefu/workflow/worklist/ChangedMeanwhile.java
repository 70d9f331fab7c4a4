package org.kefu.workflow.worklist;

import org.kefu.shared.BusinessException;

/** Somebody else acted on the ticket in the same moment; nothing was done, look again. */
public class ChangedMeanwhile extends BusinessException {
  public ChangedMeanwhile(String number, Throwable cause) {
    super(number);
    initCause(cause);
  }
}
