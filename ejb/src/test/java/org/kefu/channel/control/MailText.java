package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Raw mails for tests, written line by line in any charset. */
final class MailText {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  static MailText mail(String... lines) {
    return new MailText().and("UTF-8", lines);
  }

  MailText and(String charset, String... lines) {
    for (String line : lines) {
      bytes.writeBytes((line + "\r\n").getBytes(Charset.forName(charset)));
    }
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  static String base64Word(String charset, String label, String text) {
    byte[] raw = text.getBytes(Charset.forName(charset));
    return "=?" + label + "?B?" + Base64.getEncoder().encodeToString(raw) + "?=";
  }

  static String base64(String charset, String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
  }

  static String percent(String charset, String text) {
    byte[] raw = text.getBytes(Charset.forName(charset));
    return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(raw);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
