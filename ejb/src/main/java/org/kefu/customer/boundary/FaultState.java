package org.kefu.customer.boundary;

/** What became of something that breaks a rule. */
public enum FaultState {
  OPEN,
  CORRECTED,
  /** Somebody said that it is right all the same. */
  ACCEPTED
}
