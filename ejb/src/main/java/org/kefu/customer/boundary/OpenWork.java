package org.kefu.customer.boundary;

/** Asked of customers elsewhere: who waits for something. */
public interface OpenWork {
  /**
   * A subquery for the number of a customer {@code c} who waits for something; it asks for the
   * parameter {@code notClosed}, which is false.
   */
  String ofCustomer();
}
