package org.kefu.search.boundary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The values of a field as people call them: by the words the pages show, in every language. */
public final class Choices {
  private static final List<ResourceBundle> WORDS =
      Stream.of(Locale.CHINESE, Locale.ENGLISH)
          .map(language -> ResourceBundle.getBundle("org.kefu.text.query", language))
          .toList();

  private Choices() {}

  public static Map<String, List<String>> of(String name, Collection<String> codes) {
    var choices = new LinkedHashMap<String, List<String>>();
    for (var code : codes) {
      choices.put(code, WORDS.stream().map(words -> words.getString(name + "." + code)).toList());
    }
    return choices;
  }

  public static <E extends Enum<E>> Map<String, List<String>> of(String name, Class<E> type) {
    return of(name, Stream.of(type.getEnumConstants()).map(Enum::name).toList());
  }
}
