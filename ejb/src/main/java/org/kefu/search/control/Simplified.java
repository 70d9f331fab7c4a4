package org.kefu.search.control;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chinese in simplified letters, however it was written. */
public final class Simplified {
  private static final Transliterator SIMPLE = Transliterator.getInstance("Traditional-Simplified");

  /** By letter, for the reason for which {@link Pinyin} keeps them. */
  private static final Map<Integer, String> LETTERS = new ConcurrentHashMap<>();

  private Simplified() {}

  public static String of(String text) {
    var simple = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              if (letter < 0x80) {
                simple.appendCodePoint(letter);
              } else {
                simple.append(LETTERS.computeIfAbsent(letter, Simplified::letter));
              }
            });
    return simple.toString();
  }

  private static String letter(int letter) {
    synchronized (SIMPLE) {
      return SIMPLE.transliterate(Character.toString(letter));
    }
  }
}
