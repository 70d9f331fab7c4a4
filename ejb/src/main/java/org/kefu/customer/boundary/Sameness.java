package org.kefu.customer.boundary;

/** What two files of one customer have in common. */
public enum Sameness {
  PHONE,
  EMAIL,
  REGISTRATION,
  NAME_AND_ADDRESS
}
