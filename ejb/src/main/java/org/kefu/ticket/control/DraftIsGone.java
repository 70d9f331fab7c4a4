package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** Somebody else has gone on with the draft already, or its author has taken it back. */
public class DraftIsGone extends BusinessException {
  public DraftIsGone() {
    super();
  }
}
