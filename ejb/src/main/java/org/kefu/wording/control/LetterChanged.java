package org.kefu.wording.control;

import org.kefu.shared.BusinessException;

/** Somebody has worded the letter anew since it was read; nothing was overwritten. */
public class LetterChanged extends BusinessException {
  public LetterChanged(String by) {
    super(by);
  }
}
