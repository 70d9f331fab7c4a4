package org.kefu.channel.control;

import org.kefu.shared.BusinessException;

/** There is no message, attachment or outgoing mail with this number. */
public class UnknownMessage extends BusinessException {
  public UnknownMessage(String number) {
    super(number);
  }
}
