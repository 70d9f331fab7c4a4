package org.kefu.staff.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kefu.shared.CurrentUser;

/** What the caller may do, for rules that need more than opening or closing a method. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rights {
  @Resource SessionContext caller;
  @Inject CurrentUser current;

  /** True for somebody who has signed in, acts in their own name and has this right. */
  public boolean has(String right) {
    return caller.isCallerInRole(right)
        && caller.getCallerPrincipal().getName().equals(current.login());
  }
}
