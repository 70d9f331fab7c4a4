package org.kefu.staff.boundary;

import java.util.List;

/**
 * What a role may leave out of the records its people read. Who has several roles sees what one of
 * them shows. The container sees what is hidden as groups, like rights, so that pages ask for both
 * in the same way.
 */
public final class Hidden {
  public static final String CUSTOMER_PHONES = "customer.phones";
  public static final String CUSTOMER_EMAILS = "customer.emails";
  public static final String CUSTOMER_ADDRESSES = "customer.addresses";
  public static final String CUSTOMER_REGISTRATION = "customer.registration";
  public static final String CUSTOMER_REMARK = "customer.remark";
  public static final String CUSTOMER_ACCOUNT_NUMBER = "customer.accountNumber";
  public static final String CUSTOMER_LEVEL = "customer.level";
  public static final String CUSTOMER_CREDIT = "customer.credit";
  public static final String CUSTOMER_SETTLEMENT = "customer.settlement";

  /** Every part that can be hidden, in the order in which pages show them. */
  public static final List<String> ALL =
      List.of(
          CUSTOMER_PHONES,
          CUSTOMER_EMAILS,
          CUSTOMER_ADDRESSES,
          CUSTOMER_REGISTRATION,
          CUSTOMER_REMARK,
          CUSTOMER_ACCOUNT_NUMBER,
          CUSTOMER_LEVEL,
          CUSTOMER_CREDIT,
          CUSTOMER_SETTLEMENT);

  private static final String PREFIX = "hidden.";

  private Hidden() {}

  /** The group of those who do not see a part. */
  public static String group(String part) {
    return PREFIX + part;
  }
}
