package org.kefu.wording.control;

import org.kefu.shared.BusinessException;

/** There is no such phrase, or none for whoever asks. */
public class UnknownPhrase extends BusinessException {
  public UnknownPhrase() {
    super();
  }
}
