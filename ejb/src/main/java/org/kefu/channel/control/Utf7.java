package org.kefu.channel.control;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UTF-7 (RFC 2152), which old Outlook wrote and Java does not know. */
final class Utf7 {

  private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

  private Utf7() {}

  static boolean isNamed(String label) {
    return label != null && label.strip().toLowerCase(Locale.ROOT).matches("(unicode-1-1-)?utf-?7");
  }

  static String decode(byte[] bytes) {
    Matcher shifted = SHIFTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return shifted.replaceAll(found -> Matcher.quoteReplacement(characters(found.group(1))));
  }

  private static String characters(String base64) {
    if (base64.isEmpty()) {
      return "+";
    }
    byte[] wide = TransferDecoder.base64(base64.getBytes(StandardCharsets.ISO_8859_1));
    return new String(wide, 0, wide.length / 2 * 2, StandardCharsets.UTF_16BE);
  }
}
