package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.customer.boundary.CareState;
import org.kefu.customer.boundary.CustomerCare;
import org.kefu.customer.boundary.CustomerFaults;
import org.kefu.customer.boundary.FaultRow;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Whether the file on the page is right and in the lists, and what can be done about it. */
@Named
@RequestScoped
public class FileCareView {
  @Inject CustomerView customer;
  @Inject CustomerCare care;
  @Inject CustomerFaults faults;
  @Inject UserView user;
  @Inject Told told;

  private CareState state;
  private List<FaultRow> open;
  private String reason;

  public CareState getState() {
    if (state == null) {
      state = care.state(customer.getNumber());
    }
    return state;
  }

  /** What breaks a rule in the file. A range may be newer than our plans: no reason for alarm. */
  public List<FaultRow> getFaults() {
    if (open == null) {
      open =
          faults.of(customer.getNumber()).stream()
              .filter(row -> row.rule() != FaultRule.PHONE_RANGE)
              .toList();
    }
    return open;
  }

  public void verify() {
    care.verify(customer.getNumber());
    told.done("customer", "care.verified", customer.getCustomer().name());
    again();
  }

  public String delete() {
    care.delete(customer.getNumber(), reason);
    told.done("customer", "care.gone", customer.getCustomer().name());
    return "/agent/customers?faces-redirect=true";
  }

  public void restore() {
    care.restore(customer.getNumber());
    told.done("customer", "care.restored", customer.getCustomer().name());
    again();
  }

  private void again() {
    state = null;
    customer.load();
  }

  public boolean isDeletable() {
    return user.may(Right.CUSTOMER_DELETE) && !customer.isStub() && !getState().isDeleted();
  }

  public boolean isRestorable() {
    return user.may(Right.CUSTOMER_DELETE);
  }

  public boolean isMergeable() {
    return user.may(Right.CUSTOMER_MERGE);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
