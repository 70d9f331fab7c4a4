package org.kefu.staff.control;

import org.kefu.shared.BusinessException;

/** Somebody else already has this login, or a role this code. */
public class LoginTaken extends BusinessException {
  public LoginTaken(String login) {
    super(login);
  }
}
