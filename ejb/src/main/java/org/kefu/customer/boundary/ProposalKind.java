package org.kefu.customer.boundary;

/** What can be proposed for a file. */
public enum ProposalKind {
  PHONE,
  EMAIL,
  ADDRESS,
  NAME
}
