package org.kefu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the product exists in both languages, with the same places to fill. */
class BundlesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  static Stream<Path> bundles() {
    return Stream.of(Pages.WEB, Pages.EJB)
        .map(module -> module.resolve("resources/org/kefu/text"))
        .flatMap(folder -> Pages.files(folder, "_zh.properties").stream());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSameThings(Path chinese) throws IOException {
    assertThat(read(english(chinese)).stringPropertyNames())
        .isEqualTo(read(chinese).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillTheSamePlaces(Path chinese) throws IOException {
    var zh = read(chinese);
    var en = read(english(chinese));

    for (var key : zh.stringPropertyNames()) {
      assertThat(places(en.getProperty(key, ""))).as(key).isEqualTo(places(zh.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingIsLeftEmpty(Path chinese) throws IOException {
    assertThat(read(chinese).values()).noneMatch(value -> value.toString().isBlank());
    assertThat(read(english(chinese)).values()).noneMatch(value -> value.toString().isBlank());
  }

  /** Whoever searches writes the words they see on the pages. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void valuesAreAskedForAsThePagesCallThem(String language) throws IOException {
    var folder = "resources/org/kefu/text/";
    var asked = read(Pages.EJB.resolve(folder + "query_" + language + ".properties"));
    var shown = new Properties();
    for (var bundle : List.of("common", "ticket", "customer")) {
      shown.putAll(read(Pages.WEB.resolve(folder + bundle + "_" + language + ".properties")));
    }

    assertThat(shown).containsAllEntriesOf(asked);
  }

  private static Path english(Path chinese) {
    return chinese.resolveSibling(chinese.getFileName().toString().replace("_zh.", "_en."));
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
    return places;
  }
}
