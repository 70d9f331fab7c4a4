package org.kefu.wording.control;

import java.util.Locale;
import java.util.ResourceBundle;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterText;

/** The words the product ships, in each language. */
final class Shipped {
  private Shipped() {}

  static LetterText text(LetterKey key) {
    var subject = key.kind().isLetter() ? word(key.language(), key.kind() + ".subject") : "";
    return new LetterText(subject, word(key.language(), key.kind() + ".body"));
  }

  static String word(String language, String name) {
    return ResourceBundle.getBundle("org.kefu.text.letter", Locale.forLanguageTag(language))
        .getString(name);
  }
}
