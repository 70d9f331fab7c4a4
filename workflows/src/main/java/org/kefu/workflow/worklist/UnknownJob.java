package org.kefu.workflow.worklist;

import org.kefu.shared.BusinessException;

/** The job has been done or taken away since the list was read. */
public class UnknownJob extends BusinessException {
  public UnknownJob(String jobId) {
    super(jobId);
  }
}
