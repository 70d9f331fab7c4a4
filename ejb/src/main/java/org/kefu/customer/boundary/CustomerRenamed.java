package org.kefu.customer.boundary;

/** Event: a customer is called otherwise now. Fired inside the transaction of the change. */
public record CustomerRenamed(String customerNumber, String name) {}
