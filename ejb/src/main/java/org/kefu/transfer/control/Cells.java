package org.kefu.transfer.control;

import java.util.Map;
import java.util.regex.Pattern;

/** The text of a cell on its way in and out. */
public final class Cells {
  /** What a spreadsheet takes for the beginning of a formula. */
  private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r＝＋－＠].*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  /** What {@link #harmless} put before a text, and a text that looks as if it had. */
  private static final Pattern GUARDED = Pattern.compile("(?s)'+\\s*[=+\\-@\\t\\r＝＋－＠].*");

  private static final Map<Integer, String> NOTHING = Map.of(0xFEFF, "", 0x200B, "", 0, "");

  private Cells() {}

  /** What was meant, where {@link #harmless} may have put something before it. */
  static String read(String written) {
    var cell = clean(written);
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** Without blanks around it, without what cannot be seen or kept. */
  static String clean(String written) {
    if (written == null || written.isEmpty()) {
      return "";
    }
    var text = new StringBuilder(written.length());
    written
        .codePoints()
        .filter(c -> !NOTHING.containsKey(c) && !(c >= 0xD800 && c <= 0xDFFF))
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  /** The same text for a file that a spreadsheet may open: nothing in it is worked out. */
  public static String harmless(String text) {
    return text != null && FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
        ? "'" + text
        : typed(text);
  }

  /** The same text for a cell whose type says that it is text. */
  static String typed(String text) {
    return text != null && GUARDED.matcher(text).matches() ? "'" + text : text;
  }
}
