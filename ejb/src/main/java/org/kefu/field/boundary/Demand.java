package org.kefu.field.boundary;

/** When a custom field must be filled. */
public enum Demand {
  NEVER,
  /** By whoever fills in a form. */
  ALWAYS,
  /** Before the work on it is declared done. */
  SOLVING,
  /** By whoever fills in a form, while its condition is met. */
  WHEN
}
