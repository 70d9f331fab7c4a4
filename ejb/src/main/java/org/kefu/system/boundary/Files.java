package org.kefu.system.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The file store: content kept under its SHA-256, outside the web root. A file is written before
 * the row that names it commits; what a rolled back transaction leaves behind harms nobody, and the
 * same content is kept once.
 */
@ApplicationScoped
public class Files {
  private static final String UNKNOWN = "application/octet-stream";
  private static final String PDF = "application/pdf";
  private static final int LONGEST_SIGN = 16;

  /** How content begins that the library does not know. */
  private static final Map<Pattern, String> SIGNS =
      Map.of(
          Pattern.compile("%PDF-"), PDF,
          Pattern.compile("(?s)RIFF....WEBP"), "image/webp",
          Pattern.compile("(?s)BM....\\x00\\x00\\x00\\x00"), "image/bmp",
          Pattern.compile("(?s)....ftyp(heic|heix|mif1)"), "image/heic");

  /** Keeps the bytes and returns their SHA-256 in hexadecimal, by which they are found again. */
  public String keep(byte[] content) {
    var sha = sha256(content);
    var file = file(sha);
    if (!java.nio.file.Files.exists(file)) {
      write(file, content);
    }
    return sha;
  }

  /** As {@link #keep(byte[])}, for what is too large to be held in memory. */
  public String keep(Path content) {
    try {
      var sha = sha256(content);
      var file = file(sha);
      if (!java.nio.file.Files.exists(file)) {
        java.nio.file.Files.createDirectories(file.getParent());
        var part = java.nio.file.Files.createTempFile(file.getParent(), "part", null);
        java.nio.file.Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        java.nio.file.Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return sha;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where the content lies, for whoever reads it piece by piece; it must not be written to. */
  public Path at(String sha) {
    return file(sha);
  }

  public byte[] read(String sha) {
    try {
      return java.nio.file.Files.readAllBytes(file(sha));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * What the content is, where somebody says what it should be. Types that show in the content are
   * believed to it only; of others the word is all there is.
   *
   * @param said as it was declared, null for nothing
   */
  public static String type(byte[] content, String said) {
    var found = type(content);
    var provable = said == null || said.startsWith("image/") || said.equals(PDF);
    return found.equals(UNKNOWN) && !provable ? said : found;
  }

  /** What the content is, whatever it is called. */
  public static String type(byte[] content) {
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getKey().matcher(begin(content)).lookingAt())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> guessed(content));
  }

  private static String begin(byte[] content) {
    return new String(
        content, 0, Math.min(content.length, LONGEST_SIGN), StandardCharsets.ISO_8859_1);
  }

  /** What the library knows. */
  private static String guessed(byte[] content) {
    try {
      var type = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(content));
      return type == null ? UNKNOWN : type;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String sha256(Path content) throws IOException {
    try (var in =
        new DigestInputStream(
            java.nio.file.Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      java.nio.file.Files.createDirectories(file.getParent());
      var part = java.nio.file.Files.createTempFile(file.getParent(), "part", null);
      java.nio.file.Files.write(part, content);
      java.nio.file.Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException keptByAnother) {
      // the same content: nothing is missing
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path file(String sha) {
    if (!sha.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not a SHA-256");
    }
    return Home.folder("files").resolve(sha.substring(0, 2)).resolve(sha);
  }
}
