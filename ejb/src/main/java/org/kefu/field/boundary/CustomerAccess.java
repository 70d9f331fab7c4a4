package org.kefu.field.boundary;

/** What a customer may do with a custom field. */
public enum CustomerAccess {
  NONE,
  SEE,
  FILL
}
