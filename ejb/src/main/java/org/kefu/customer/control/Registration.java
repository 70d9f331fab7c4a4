package org.kefu.customer.control;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.shared.InvalidInput;

/** What the state knows somebody by: a person's id number, a company's tax number. */
final class Registration {
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,20}");
  private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private Registration() {}

  /** The number in one form; null where there is none. */
  static String read(CustomerKind kind, String written) {
    var number = bare(written);
    if (number == null) {
      return null;
    }
    var mistyped =
        kind == CustomerKind.PERSON && ID_NUMBER.matcher(number).matches() && !isWhole(number);
    if (mistyped || !NUMBER.matcher(number).matches()) {
      throw new InvalidInput("registration", "registration", written);
    }
    return number;
  }

  static String bare(String written) {
    return written == null || written.isBlank()
        ? null
        : written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** The last place of an id number follows from those before it (GB 11643). */
  private static boolean isWhole(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(WEIGHTS.length);
  }
}
