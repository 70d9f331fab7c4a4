package org.kefu.search.control;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How Chinese is typed without Chinese letters: 海尔冰箱 as «haierbingxiang» or «hebx». */
public final class Pinyin {
  private static final Transliterator LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  /**
   * By letter: the rules of the transliterator are slow, and all letters are some ten thousands.
   */
  private static final Map<Integer, String> SYLLABLES = new ConcurrentHashMap<>();

  private Pinyin() {}

  /** The text in small Latin letters, without blanks. */
  public static String spelled(String text) {
    var spelled = new StringBuilder(text.length() * 3);
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> spelled.append(letter(letter)));
    return spelled.toString();
  }

  private static String letter(int letter) {
    return letter < 0x80
        ? Character.isWhitespace(letter) ? "" : String.valueOf((char) Character.toLowerCase(letter))
        : SYLLABLES.computeIfAbsent(
            letter, one -> latin(Character.toString(one)).replaceAll("\\s+", ""));
  }

  /** Full spelling and initials; empty where there is no Chinese in it. */
  public static String of(String text) {
    var syllables =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .mapToObj(Pinyin::letter)
            .toList();
    if (syllables.isEmpty()) {
      return "";
    }
    return String.join("", syllables)
        + "\n"
        + syllables.stream()
            .map(syllable -> syllable.substring(0, 1))
            .collect(Collectors.joining());
  }

  private static String latin(String text) {
    synchronized (LATIN) {
      return LATIN.transliterate(text).toLowerCase(Locale.ROOT);
    }
  }
}
