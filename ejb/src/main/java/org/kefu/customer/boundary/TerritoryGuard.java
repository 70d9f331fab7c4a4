package org.kefu.customer.boundary;

/** Asked of customers elsewhere: whoever works on something of theirs sees their file. */
public interface TerritoryGuard {
  /** True when the caller has an open ticket or the like of the customer in hand. */
  boolean isInTouch(String customerNumber);
}
