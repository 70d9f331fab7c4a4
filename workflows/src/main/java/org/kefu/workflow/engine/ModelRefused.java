package org.kefu.workflow.engine;

import org.kefu.shared.BusinessException;

/**
 * A diagram or a table holds something that models may not hold; names the place and the reason.
 */
public class ModelRefused extends BusinessException {
  public ModelRefused(String file, String place, String reason) {
    super(file, place, reason);
  }
}
