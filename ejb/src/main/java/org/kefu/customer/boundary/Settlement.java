package org.kefu.customer.boundary;

/** How a customer pays. */
public enum Settlement {
  PREPAID,
  ON_DELIVERY,
  BY_INVOICE,
  MONTHLY
}
