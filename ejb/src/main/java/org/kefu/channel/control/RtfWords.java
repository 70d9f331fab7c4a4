package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The words of an RTF document: what stands in no group that is about how it looks. */
final class RtfWords {
  private static final Set<String> LOOKS =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "themedata", "datastore", "*");
  private static final Set<String> LINES = Set.of("par", "line", "row", "page", "sect");

  private final String source;
  private final FileWords words;

  /** For every open group: is it passed over? */
  private final Deque<Boolean> passed = new ArrayDeque<>();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Charset charset = Charset.forName("windows-1252");
  private int instead = 1;
  private int skip;
  private int at;

  RtfWords(byte[] content, FileWords words) {
    source = new String(content, StandardCharsets.ISO_8859_1);
    this.words = words;
  }

  void read() {
    while (at < source.length()) {
      var letter = source.charAt(at++);
      switch (letter) {
        case '{' -> passed.push(isPassed());
        case '}' -> {
          flush();
          passed.poll();
        }
        case '\\' -> control();
        case '\r', '\n' -> words.goOn();
        default -> letter(letter);
      }
    }
    flush();
  }

  private boolean isPassed() {
    return Boolean.TRUE.equals(passed.peek());
  }

  private void letter(int one) {
    if (skip > 0) {
      skip--;
    } else if (!isPassed()) {
      bytes.write(one);
    }
  }

  /** Bytes that stand together are letters together: a Chinese one has two. */
  private void flush() {
    if (bytes.size() > 0) {
      words.add(bytes.toString(charset));
      bytes.reset();
    }
  }

  private void control() {
    var begin = at;
    while (at < source.length() && isLetter(source.charAt(at))) {
      at++;
    }
    if (at == begin) {
      symbol(at < source.length() ? source.charAt(at++) : ' ');
      return;
    }
    var word = source.substring(begin, at);
    begin = at;
    while (at < source.length()
        && (isDigit(source.charAt(at)) || at == begin && source.charAt(at) == '-')) {
      at++;
    }
    var number = source.substring(begin, Math.min(at, begin + 9));
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    word(word, number.isEmpty() || number.equals("-") ? 0 : Integer.parseInt(number));
  }

  private static boolean isLetter(char one) {
    return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
  }

  private static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }

  private void symbol(char symbol) {
    switch (symbol) {
      case '\'' -> {
        if (at + 2 <= source.length()) {
          letter(Integer.parseInt(source.substring(at, at + 2), 16));
          at += 2;
        }
      }
      case '*' -> pass("*");
      case '~' -> letter(' ');
      case '\\', '{', '}' -> letter(symbol);
      default -> {
        // hyphens nobody sees
      }
    }
  }

  private void pass(String word) {
    if (LOOKS.contains(word) && !passed.isEmpty()) {
      passed.pop();
      passed.push(true);
    }
  }

  private void word(String word, int number) {
    switch (word) {
      case "ansicpg" -> charset = page(number);
      case "uc" -> instead = number;
      case "u" -> {
        flush();
        if (!isPassed()) {
          words.add(String.valueOf((char) number));
        }
        skip = instead;
      }
      case "bin" -> at += Math.max(number, 0);
      case "tab", "cell" -> letter(' ');
      default -> {
        pass(word);
        if (LINES.contains(word) && !isPassed()) {
          flush();
          words.line();
        }
      }
    }
  }

  private static Charset page(int number) {
    var name = number == 936 ? "GB18030" : number == 950 ? "Big5" : "windows-" + number;
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
