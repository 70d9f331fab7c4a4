package org.kefu.bulk.entity;

import org.kefu.shared.BusinessException;

/** The bulk is not where this can be done: somebody has run, stopped or undone it meanwhile. */
public class BulkIsElsewhere extends BusinessException {
  public BulkIsElsewhere(String number) {
    super(number);
  }
}
