package org.kefu.channel.control;

import org.kefu.shared.BusinessException;

/** Somebody has decided about this mail already. */
public class MailIsSettled extends BusinessException {
  public MailIsSettled(String message) {
    super(message);
  }
}
