package org.kefu.transfer.boundary;

import java.util.EnumSet;
import java.util.Set;

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
  CONTACT_TAGS,
  REMARK,
  ACCOUNT_NUMBER,
  LEVEL,
  CREDIT,
  SETTLEMENT,
  PAYMENT_DAYS,
  BANK,
  BANK_ACCOUNT;

  /** How we do business with them: not everybody who brings customers may write that. */
  public static final Set<ImportTarget> ACCOUNT = EnumSet.range(ACCOUNT_NUMBER, BANK_ACCOUNT);
}
