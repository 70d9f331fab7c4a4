package org.kefu.view.boundary;

import org.kefu.staff.boundary.Right;

/** What a named list shows; seen by whoever may read that. */
public enum Shown {
  TICKETS(Right.TICKET_READ),
  CUSTOMERS(Right.CUSTOMER_READ);

  private final String right;

  Shown(String right) {
    this.right = right;
  }

  public String right() {
    return right;
  }
}
