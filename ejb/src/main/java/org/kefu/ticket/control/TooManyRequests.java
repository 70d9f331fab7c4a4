package org.kefu.ticket.control;

import org.kefu.shared.BusinessException;

/** This sender has used the public form as often as anybody may within an hour. */
public class TooManyRequests extends BusinessException {
  public TooManyRequests(int most) {
    super(most);
  }
}
