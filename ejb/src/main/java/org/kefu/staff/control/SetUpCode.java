package org.kefu.staff.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.kefu.system.boundary.Home;

/** The one-time code of the set-up, in a file that only the server's user can read. */
public final class SetUpCode {
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;

  private SetUpCode() {}

  /** The code that holds; a first one is written when there is none. */
  public static String read() {
    try {
      if (!Files.exists(file())) {
        renew();
      }
      return Files.readString(file()).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void renew() {
    try {
      forget();
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file(), PosixFilePermissions.asFileAttribute(owner));
      Files.writeString(file(), make() + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void forget() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String make() {
    var random = new SecureRandom();
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(32)));
    }
    return code.toString();
  }

  private static Path file() {
    return Home.folder("").resolve("setup.code");
  }
}
