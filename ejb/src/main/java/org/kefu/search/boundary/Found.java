package org.kefu.search.boundary;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 */
public record Found(List<Hit> hits, long total) {

  /**
   * @param title the title where words of it were found, else null
   * @param text up to two pieces of the text around what was found
   * @param enclosed the same of files that came along
   */
  public record Hit(String number, String title, List<String> text, List<String> enclosed) {}

  /** Stands before each found word of a hit's title and text. */
  public static final char BEGIN = '\uE000';

  /** Stands behind each found word. */
  public static final char END = '\uE001';

  /** A piece as it stands in the text it is from. */
  public static String plain(String piece) {
    var plain = piece.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    return plain.replaceAll("^…|…$", "");
  }

  public List<String> numbers() {
    return hits.stream().map(Hit::number).toList();
  }
}
