package org.kefu.channel.control;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The charsets a label in a mail really stands for. Labels name the standard, programs write the
 * superset their system uses, so the superset is tried.
 */
final class CharsetLabel {

  private static final Map<String, Charset> KNOWN = known();
  private static final List<String> LATIN = List.of("windows-1252");
  private static final List<String> CHINESE = List.of("GB18030");
  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("gb2312", CHINESE),
          Map.entry("gb_2312-80", CHINESE),
          Map.entry("gb-2312", CHINESE),
          Map.entry("csgb2312", CHINESE),
          Map.entry("euc-cn", CHINESE),
          Map.entry("gbk", CHINESE),
          Map.entry("x-gbk", CHINESE),
          Map.entry("cp936", CHINESE),
          Map.entry("ms936", CHINESE),
          Map.entry("windows-936", CHINESE),
          Map.entry("gb18030", CHINESE),
          Map.entry("gb18030-2022", CHINESE),
          Map.entry("chinese", CHINESE),
          Map.entry("big5", List.of("Big5", "Big5-HKSCS", "MS950")),
          Map.entry("big5-hkscs", List.of("Big5-HKSCS", "MS950")),
          Map.entry("iso-8859-1", LATIN),
          Map.entry("latin1", LATIN),
          Map.entry("us-ascii", LATIN),
          Map.entry("ascii", LATIN),
          Map.entry("ansi_x3.4-1968", LATIN),
          Map.entry("utf8", List.of("UTF-8")),
          Map.entry("utf-8", List.of("UTF-8")),
          Map.entry("unicode-1-1-utf-8", List.of("UTF-8")),
          Map.entry("shift_jis", List.of("windows-31j")),
          Map.entry("iso-2022-jp", List.of("ISO-2022-JP", "x-windows-iso2022jp")),
          Map.entry("ks_c_5601-1987", List.of("x-windows-949")),
          Map.entry("euc-kr", List.of("x-windows-949")));

  private CharsetLabel() {}

  /** Best first; empty when the label says nothing we know. */
  static List<Charset> charsets(String label) {
    if (label == null) {
      return List.of();
    }
    String key = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
    return MEANT.getOrDefault(key, List.of(key)).stream()
        .flatMap(name -> known(name).stream())
        .toList();
  }

  private static List<Charset> known(String name) {
    Charset charset = KNOWN.get(name.toLowerCase(Locale.ROOT));
    return charset == null ? List.of() : List.of(charset);
  }

  /** Looked up here because the platform searches for an unknown name anew each time, slowly. */
  private static Map<String, Charset> known() {
    Map<String, Charset> known = new HashMap<>();
    for (Charset charset : Charset.availableCharsets().values()) {
      known.put(charset.name().toLowerCase(Locale.ROOT), charset);
      charset.aliases().forEach(a -> known.putIfAbsent(a.toLowerCase(Locale.ROOT), charset));
    }
    return Map.copyOf(known);
  }
}
