package org.kefu.customer.boundary;

/** Where a proposal comes from. */
public enum ProposalSource {
  MAIL,
  /** The form without sign-in: anybody may have filled it. */
  WEB,
  PORTAL,
  /** Another program, by the interface. */
  PROGRAM
}
