package org.kefu.web.shared;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number that ties what a user saw to what the log says. */
public final class ErrorNumber {
  private static final Logger LOG = Logger.getLogger(ErrorNumber.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private ErrorNumber() {}

  /** Logs the failure and returns its number, as K-7F2A. */
  public static String log(Throwable failure, String where) {
    var number = next();
    LOG.log(Level.SEVERE, number + " " + where, failure);
    return number;
  }

  static boolean isOne(String text) {
    return text != null && text.matches("K-[" + SIGNS + "]{4}");
  }

  private static String next() {
    var number = new StringBuilder("K-");
    for (int i = 0; i < 4; i++) {
      number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return number.toString();
  }
}
