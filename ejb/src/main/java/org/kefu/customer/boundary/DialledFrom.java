package org.kefu.customer.boundary;

import org.kefu.customer.control.PhoneNumbers;

/** Telephone numbers as they are dialled at some other place. */
public final class DialledFrom {
  private DialledFrom() {}

  /**
   * The number of somebody there as it is dialled from everywhere; as it was written where it is
   * none of that country.
   *
   * @param region ISO 3166
   */
  public static String region(String region, String number) {
    return PhoneNumbers.international(region, number);
  }
}
