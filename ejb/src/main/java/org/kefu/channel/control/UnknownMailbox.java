package org.kefu.channel.control;

import org.kefu.shared.BusinessException;

/** Nobody has this mailbox, or it was removed. */
public class UnknownMailbox extends BusinessException {
  public UnknownMailbox(String code) {
    super(code);
  }
}
