package org.kefu.field.boundary;

/** For whom custom fields are read or filled. */
public enum Audience {
  STAFF,
  CUSTOMER,
  /** The system itself, as for the index. */
  SYSTEM
}
