package org.kefu.customer.boundary;

/** What became of a proposal. */
public enum ProposalState {
  OPEN,
  TAKEN,
  REFUSED
}
