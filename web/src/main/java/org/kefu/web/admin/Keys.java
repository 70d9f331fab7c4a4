package org.kefu.web.admin;

import java.text.Normalizer;
import java.util.Locale;
import org.kefu.search.boundary.Finder;

/** Makes keys of names, for whoever does not care what something is kept under. */
final class Keys {
  private static final int LONGEST = 40;

  private Keys() {}

  /** Of the English name, else of how the Chinese one is spelled; null where both say nothing. */
  static String of(String en, String zh) {
    var key = plain(en);
    return key.isEmpty() ? whole(plain(zh == null ? null : Finder.spelled(zh))) : whole(key);
  }

  private static String plain(String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
  }

  private static String whole(String key) {
    if (key.isEmpty()) {
      return null;
    }
    var begun = Character.isDigit(key.charAt(0)) ? "n" + key : key;
    return begun.length() <= LONGEST ? begun : begun.substring(0, LONGEST);
  }
}
