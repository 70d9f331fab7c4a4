package org.kefu.staff.control;

import java.util.List;
import java.util.Locale;
import org.kefu.shared.InvalidInput;

/**
 * What a password must be: long enough, of two kinds of characters, not the login, not a former
 * one.
 */
public final class PasswordPolicy {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  private PasswordPolicy() {}

  public static void check(String login, String password, List<String> formerHashes) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      throw new InvalidInput("password", "passwordLength", SHORTEST);
    }
    if (kinds(password) < 2) {
      throw new InvalidInput("password", "passwordKinds");
    }
    if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      throw new InvalidInput("password", "passwordLogin");
    }
    if (formerHashes.stream().anyMatch(hash -> Passwords.matches(password, hash))) {
      throw new InvalidInput("password", "passwordReused");
    }
  }

  private static int kinds(String password) {
    int letters = password.chars().anyMatch(Character::isLetter) ? 1 : 0;
    int digits = password.chars().anyMatch(Character::isDigit) ? 1 : 0;
    int others = password.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 1 : 0;
    return letters + digits + others;
  }
}
