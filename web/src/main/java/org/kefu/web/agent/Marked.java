package org.kefu.web.agent;

import java.util.ArrayList;
import java.util.List;
import org.kefu.search.boundary.Found;

/**
 * A text in pieces, found words apart from the rest, so that a page can mark them without trusting
 * what is in the text.
 */
public final class Marked {
  private Marked() {}

  /**
   * @param found these words were asked for
   */
  public record Piece(String words, boolean found) {}

  /** The pieces of a text whose found words are marked as {@link Found} says. */
  public static List<Piece> pieces(String marked) {
    var pieces = new ArrayList<Piece>();
    var found = false;
    var from = 0;
    for (int at = 0; at < marked.length(); at++) {
      var mark = marked.charAt(at);
      if (mark == Found.BEGIN || mark == Found.END) {
        add(pieces, marked.substring(from, at), found);
        found = mark == Found.BEGIN;
        from = at + 1;
      }
    }
    add(pieces, marked.substring(from), found);
    return pieces;
  }

  private static void add(List<Piece> pieces, String words, boolean found) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, found));
    }
  }
}
