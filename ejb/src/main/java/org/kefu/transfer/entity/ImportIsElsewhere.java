package org.kefu.transfer.entity;

import org.kefu.shared.BusinessException;

/** The import is at another point now: somebody or the work itself was faster. */
public class ImportIsElsewhere extends BusinessException {
  public ImportIsElsewhere(String number) {
    super(number);
  }
}
