package org.kefu.customer.boundary;

/** Whether a customer file is that of a person or of a company. */
public enum CustomerKind {
  PERSON,
  COMPANY
}
