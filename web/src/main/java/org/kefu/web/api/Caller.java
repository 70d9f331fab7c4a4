package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ForbiddenException;
import org.kefu.customer.boundary.Masked;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.Right;

/** Who calls, and what they may see. */
@ApplicationScoped
class Caller {
  @Inject SecurityContext security;
  @Inject Profile profile;

  boolean isStaff() {
    return security.isCallerInRole(Right.TICKET_READ);
  }

  boolean mayAct() {
    return security.isCallerInRole(Right.TICKET_WORK)
        || security.isCallerInRole(Right.TICKET_ASSIGN);
  }

  /** A customer's mail address as far as the caller sees those. */
  String seen(String address) {
    if (security.isCallerInRole(Hidden.group(Hidden.CUSTOMER_EMAILS))) {
      return "****";
    }
    return security.isCallerInRole(Right.CUSTOMER_REVEAL) ? address : Masked.email(address);
  }

  /** Staff may act for every customer; a customer only for themselves. */
  void mustBe(String customerNumber) {
    if (!isStaff() && !customerNumber.equals(profile.mine().customerNumber())) {
      throw new ForbiddenException();
    }
  }

  String customerNumber() {
    var number = profile.mine().customerNumber();
    if (number == null) {
      throw new ForbiddenException();
    }
    return number;
  }
}
