package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header of the form {@code value; name=text}, such as Content-Type. File names come plain, as
 * encoded words (forbidden and usual), or cut and percent-coded by RFC 2231; all end up as text.
 */
final class HeaderParameters {

  private static final Pattern SECTION = Pattern.compile("([^*]+)(?:\\*(\\d{1,4}))?(\\*)?");
  private static final int MOST_PARAMETERS = 200;

  private final String value;
  private final Map<String, SortedMap<Integer, Section>> sections = new LinkedHashMap<>();

  private record Section(String text, boolean coded) {}

  HeaderParameters(String header) {
    value = header.strip().split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
    int at = 0;
    for (int count = 0; count < MOST_PARAMETERS && at >= 0; count++) {
      at = read(header, at);
    }
  }

  /** Reads the parameter after a position and returns where it ends, -1 when there is none. */
  private int read(String header, int from) {
    int equals = header.indexOf('=', from);
    if (equals < 0) {
      return -1;
    }
    int start = equals + 1;
    while (start < header.length() && Character.isWhitespace(header.charAt(start))) {
      start++;
    }
    boolean quoted = start < header.length() && header.charAt(start) == '"';
    int end = quoted ? endOfQuoted(header, start) : endOfPlain(header, start);
    keep(lastWord(header.substring(from, equals)), unquoted(header.substring(start, end).strip()));
    return end;
  }

  private static int endOfQuoted(String header, int start) {
    int at = start + 1;
    while (at < header.length() && header.charAt(at) != '"') {
      at += header.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, header.length());
  }

  private static int endOfPlain(String header, int start) {
    int end = header.indexOf(';', start);
    return end < 0 ? header.length() : end;
  }

  private static String lastWord(String text) {
    String name = text.strip();
    int cut = name.length();
    while (cut > 0 && ";\" \t".indexOf(name.charAt(cut - 1)) < 0) {
      cut--;
    }
    return name.substring(cut).toLowerCase(Locale.ROOT);
  }

  private void keep(String name, String text) {
    Matcher section = SECTION.matcher(name);
    if (section.matches()) {
      int index = section.group(2) == null ? 0 : Integer.parseInt(section.group(2));
      boolean coded = section.group(3) != null;
      String base = coded || section.group(2) != null ? section.group(1) + "*" : section.group(1);
      sections
          .computeIfAbsent(base, b -> new TreeMap<>())
          .putIfAbsent(index, new Section(text, coded));
    }
  }

  private static String unquoted(String text) {
    if (!text.startsWith("\"")) {
      return text;
    }
    int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
    return text.substring(1, end).replaceAll("\\\\(.)", "$1");
  }

  String value() {
    return value;
  }

  /** The parameter, its RFC 2231 form before the plain one; null when there is none. */
  String get(String name) {
    if (sections.containsKey(name + "*")) {
      return joined(sections.get(name + "*"));
    }
    return sections.containsKey(name) ? HeaderWords.decode(sections.get(name).get(0).text()) : null;
  }

  private static String joined(SortedMap<Integer, Section> parts) {
    Section first = parts.get(parts.firstKey());
    String[] head = first.coded() ? first.text().split("'", 3) : new String[0];
    String charset = head.length == 3 ? head[0] : null;
    if (charset == null && parts.values().stream().noneMatch(Section::coded)) {
      var plain = new StringBuilder();
      parts.values().forEach(part -> plain.append(part.text()));
      return HeaderWords.decode(plain.toString());
    }
    var bytes = new ByteArrayOutputStream();
    for (Section part : parts.values()) {
      String text = part == first && head.length == 3 ? head[2] : part.text();
      bytes.writeBytes(
          part.coded() ? PercentCode.decode(text, '%') : text.getBytes(StandardCharsets.UTF_8));
    }
    return CharsetRepair.decode(bytes.toByteArray(), charset).text();
  }
}
