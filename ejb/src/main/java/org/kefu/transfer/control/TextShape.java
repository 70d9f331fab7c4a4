package org.kefu.transfer.control;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kefu.transfer.boundary.TableText;

/** Finds out in which charset a table is written and what parts its columns. */
final class TextShape {
  static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset LAST = Charset.forName("windows-1252");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int LINES = 20;

  private TextShape() {}

  /**
   * @param head the beginning of the file, which may end within a character
   */
  static TableText of(byte[] head) {
    var charset = charset(head);
    var text = new String(head, charset);
    return new TableText(charset.name(), separator(text));
  }

  private static Charset charset(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isRead(head, StandardCharsets.UTF_8) && zeros(head, 0) + zeros(head, 1) == 0) {
      return StandardCharsets.UTF_8;
    }
    // separators and line ends are zeros on one side in every script
    if (zeros(head, 1) > zeros(head, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros(head, 0) > 0) {
      return StandardCharsets.UTF_16BE;
    }
    return isRead(head, GB18030) ? GB18030 : LAST;
  }

  private static boolean begins(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] head, int side) {
    int found = 0;
    for (int i = side; i < head.length; i += 2) {
      found += head[i] == 0 ? 1 : 0;
    }
    return found;
  }

  /** A character cut off at the end is no mistake. */
  private static boolean isRead(byte[] head, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return !decoder
        .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
        .isError();
  }

  /** The one that parts most lines alike. */
  private static char separator(String text) {
    char best = ',';
    int most = 0;
    var lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    for (char candidate : SEPARATORS) {
      var counts = lines.stream().map(line -> count(line, candidate)).toList();
      int columns = counts.isEmpty() ? 0 : counts.get(0);
      int alike = (int) counts.stream().filter(count -> count == columns).count();
      int score = columns == 0 ? 0 : alike * 1000 + Math.min(columns, 999);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static int count(String line, char separator) {
    int found = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      found += c == separator && !quoted ? 1 : 0;
    }
    return found;
  }
}
