package org.kefu.search.control;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How Chinese is typed without Chinese letters: 海尔冰箱 as «haierbingxiang» or «hebx». */
final class Pinyin {
  private static final Transliterator LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  private Pinyin() {}

  /** Full spelling and initials; empty where there is no Chinese in it. */
  static String of(String text) {
    var chinese =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    if (chinese.isEmpty()) {
      return "";
    }
    String spelled;
    synchronized (LATIN) {
      spelled = LATIN.transliterate(chinese);
    }
    var syllables = spelled.toLowerCase(Locale.ROOT).split("\\s+");
    return String.join("", syllables)
        + "\n"
        + Arrays.stream(syllables)
            .map(syllable -> syllable.substring(0, 1))
            .collect(Collectors.joining());
  }
}
