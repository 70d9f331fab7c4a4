package org.kefu.channel.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** Undoes what a mail part was wrapped in for the journey; broken wrapping gives what is left. */
final class TransferDecoder {

  private static final Set<String> UUENCODE =
      Set.of("x-uuencode", "x-uue", "uuencode", "uue", "x-uu");

  private TransferDecoder() {}

  static byte[] decode(byte[] body, String encoding) {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    if (name.equals("base64")) {
      return base64(body);
    }
    if (name.equals("quoted-printable")) {
      return quotedPrintable(body);
    }
    return UUENCODE.contains(name) ? Uuencode.decode(body) : body;
  }

  /** Skips what is not of the alphabet and goes on after padding: senders join encoded pieces. */
  static byte[] base64(byte[] text) {
    var out = new ByteArrayOutputStream(text.length * 3 / 4 + 3);
    int bits = 0;
    int count = 0;
    for (byte b : text) {
      int digit = digit(b);
      if (digit >= 0) {
        bits = bits << 6 | digit;
        count++;
      }
      if (count == 4 || b == '=') {
        write(out, bits << 6 * (4 - count), count);
        bits = 0;
        count = 0;
      }
    }
    write(out, bits << 6 * (4 - count), count);
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int bits, int digits) {
    for (int at = 0; at < digits - 1; at++) {
      out.write(bits >> 16 - 8 * at);
    }
  }

  private static int digit(byte b) {
    if (b >= 'A' && b <= 'Z') {
      return b - 'A';
    }
    if (b >= 'a' && b <= 'z') {
      return b - 'a' + 26;
    }
    if (b >= '0' && b <= '9') {
      return b - '0' + 52;
    }
    return b == '+' || b == '-' ? 62 : b == '/' || b == '_' ? 63 : -1;
  }

  private static byte[] quotedPrintable(byte[] text) {
    try (var in =
        new QuotedPrintableInputStream(new ByteArrayInputStream(text), DecodeMonitor.SILENT)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      return Arrays.copyOf(text, text.length);
    }
  }
}
