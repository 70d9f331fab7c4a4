package org.kefu.transfer.boundary;

/** What of a customer's file a column of a table becomes. Several columns may become one. */
public enum ImportTarget {
  NAME,
  KIND,
  COMPANY,
  DEPARTMENT,
  LANGUAGE,
  REGISTRATION,
  PARENT,
  PHONE,
  EMAIL,
  /** A whole address in one cell. */
  ADDRESS,
  PROVINCE,
  CITY,
  DISTRICT,
  STREET,
  CONTACT,
  CONTACT_ROLE,
  CONTACT_PHONE,
  CONTACT_EMAIL,
  REMARK
}
