package org.kefu.web.agent;

/** Long texts where there is room for a line. */
final class Excerpts {
  private static final int LONGEST = 160;

  private Excerpts() {}

  static String of(String text) {
    var flat = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST) + "…";
  }
}
