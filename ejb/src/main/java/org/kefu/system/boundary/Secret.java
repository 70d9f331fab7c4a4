package org.kefu.system.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs links and seals passwords: made at first start, kept in the installation's
 * folder only.
 */
public final class Secret {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private static volatile byte[] key;

  private Secret() {}

  /** HMAC-SHA-256 (RFC 2104) of the text with the installation's key. */
  public static byte[] sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The text as only this installation reads it: AES-256-GCM with a key made from its key. */
  public static String seal(String text) {
    var nonce = new byte[NONCE];
    new SecureRandom().nextBytes(nonce);
    try {
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What was sealed; empty when another installation's key did it. */
  public static Optional<String> open(String sealed) {
    var bytes = Base64.getDecoder().decode(sealed);
    try {
      var text =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE))
              .doFinal(bytes, NONCE, bytes.length - NONCE);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException foreign) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(sign("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
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
