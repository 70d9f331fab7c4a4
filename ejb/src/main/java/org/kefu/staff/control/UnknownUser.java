package org.kefu.staff.control;

import org.kefu.shared.BusinessException;

/** Nobody has this login. */
public class UnknownUser extends BusinessException {
  public UnknownUser(String login) {
    super(login);
  }
}
