package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads header text: raw eight-bit bytes, which no standard allows and every old mail program sends,
 * and encoded words of RFC 2047, also where a character is cut in two between words.
 */
final class HeaderWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]*)\\?([bBqQ])\\?(.*?)\\?=", Pattern.DOTALL);

  private HeaderWords() {}

  /** Unfolded text with readable characters; encoded words stay, in plain ASCII. */
  static String unfold(byte[] raw, String hint) {
    String line = new String(raw, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n(?=[ \\t])", "");
    line = line.replaceAll("[\\r\\n]+", " ").strip();
    var text = new StringBuilder();
    Matcher word = WORD.matcher(line);
    int from = 0;
    while (word.find()) {
      text.append(readable(line.substring(from, word.start()), hint));
      text.append(asAscii(word.group()));
      from = word.end();
    }
    return text.append(readable(line.substring(from), hint)).toString();
  }

  private static String readable(String latin, String hint) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    return CharsetRepair.detect(
        bytes, CharsetLabel.charsets(hint).stream().findFirst().orElse(null));
  }

  private static String asAscii(String word) {
    var ascii = new StringBuilder();
    word.chars()
        .forEach(c -> ascii.append(c < 0x80 ? String.valueOf((char) c) : "=%02X".formatted(c)));
    return ascii.toString();
  }

  static String decode(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    var out = new StringBuilder();
    var pending = new Pending(out);
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      String between = text.substring(from, word.start());
      if (!between.isBlank() || from == 0) {
        pending.flush();
        out.append(between);
      }
      pending.add(charsetOf(word.group(1)), bytes(word.group(2), word.group(3)));
      from = word.end();
    }
    pending.flush();
    return out.append(text.substring(from)).toString();
  }

  private static String charsetOf(String label) {
    int language = label.indexOf('*');
    return language < 0 ? label : label.substring(0, language);
  }

  private static byte[] bytes(String encoding, String payload) {
    if (encoding.equalsIgnoreCase("b")) {
      return TransferDecoder.base64(payload.getBytes(StandardCharsets.ISO_8859_1));
    }
    return PercentCode.decode(payload.replace('_', ' '), '=');
  }

  /** Bytes of neighbouring words in one charset, decoded together. */
  private static final class Pending {
    private final StringBuilder out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset;

    Pending(StringBuilder out) {
      this.out = out;
    }

    void add(String nextCharset, byte[] more) {
      if (!nextCharset.equalsIgnoreCase(charset)) {
        flush();
        charset = nextCharset;
      }
      bytes.writeBytes(more);
    }

    void flush() {
      out.append(CharsetRepair.decode(bytes.toByteArray(), charset).text());
      bytes.reset();
    }
  }
}
