package org.kefu.system.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that signs links: made at first start, kept in the installation's folder only. */
public final class Secret {
  private static volatile byte[] key;

  private Secret() {}

  /** HMAC-SHA-256 (RFC 2104) of the text with the installation's key. */
  public static byte[] sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] key() {
    if (key == null) {
      synchronized (Secret.class) {
        if (key == null) {
          key = readOrMake(Home.folder("keys").resolve("links.key"));
        }
      }
    }
    return key;
  }

  private static byte[] readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void make(Path file) throws IOException {
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, fresh);
    } catch (FileAlreadyExistsException madeByAnother) {
      // the other one's key is as good
    }
  }
}
