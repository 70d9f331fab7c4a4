package org.kefu.staff.control;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet,
 * 2023). A hash reads {@code pbkdf2-sha512$rounds$salt$hash}, so that rounds can grow later.
 */
public final class Passwords {
  private static final String KIND = "pbkdf2-sha512";
  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;

  /** Compared against when there is no such user: the answer takes as long as for a real one. */
  private static final String NOBODY = hash("nobody has this password");

  private Passwords() {}

  public static String hash(String password) {
    var salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return "%s$%d$%s$%s".formatted(KIND, ROUNDS, text(salt), text(derive(password, salt, ROUNDS)));
  }

  public static boolean matches(String password, String hash) {
    var parts = (hash == null ? NOBODY : hash).split("\\$");
    if (parts.length != 4 || !parts[0].equals(KIND)) {
      return false;
    }
    var salt = Base64.getDecoder().decode(parts[2]);
    var derived = derive(password, salt, Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3])) && hash != null;
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
