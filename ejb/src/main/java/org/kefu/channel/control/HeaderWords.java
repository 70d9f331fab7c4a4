package org.kefu.channel.control;

import static org.kefu.channel.control.EncodedWord.next;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads header text: raw eight-bit bytes, which no standard allows and every old mail program
 * sends, and encoded words of RFC 2047, also where a character is cut in two between words.
 */
final class HeaderWords {

  private HeaderWords() {}

  /** Unfolded text with readable characters; encoded words stay, in plain ASCII. */
  static String unfold(byte[] raw, String hint) {
    String line = new String(raw, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n(?=[ \\t])", "");
    line = line.replaceAll("[\\r\\n]+", " ").strip();
    var text = new StringBuilder();
    int from = 0;
    for (var word = next(line, 0); word != null; word = next(line, from)) {
      text.append(readable(line.substring(from, word.start()), hint));
      text.append(asAscii(line.substring(word.start(), word.end())));
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
    int from = 0;
    for (var word = next(text, 0); word != null; word = next(text, from)) {
      String between = text.substring(from, word.start());
      if (!between.isBlank() || from == 0) {
        pending.flush();
        out.append(between);
      }
      pending.add(word.charset(), word.bytes());
      from = word.end();
    }
    pending.flush();
    return out.append(text.substring(from)).toString();
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
