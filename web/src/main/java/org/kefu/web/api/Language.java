package org.kefu.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language a program wants its texts in: Chinese unless it asks for English first. */
final class Language {
  private Language() {}

  static Locale of(HttpHeaders headers) {
    var wanted = headers.getAcceptableLanguages();
    var first = wanted.isEmpty() ? Locale.CHINESE : wanted.get(0);
    return first.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
  }
}
