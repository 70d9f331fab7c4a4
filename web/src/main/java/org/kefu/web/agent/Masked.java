package org.kefu.web.agent;

/** Personal data with its middle left out, for eyes that do not need all of it. */
public final class Masked {
  private static final int SHOWN_FIRST = 3;
  private static final int SHOWN_LAST = 4;

  private Masked() {}

  public static String phone(String number) {
    if (number == null || number.isBlank()) {
      return null;
    }
    var digits = number.strip();
    if (digits.length() <= SHOWN_FIRST + SHOWN_LAST) {
      return "****" + digits.substring(Math.max(0, digits.length() - 2));
    }
    return digits.substring(0, SHOWN_FIRST)
        + "****"
        + digits.substring(digits.length() - SHOWN_LAST);
  }
}
