package org.kefu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA over the tokens of the stylesheet, in both themes. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--k-([a-z0-9-]+):\\s*#([0-9a-f]{6})");
  private static final Map<String, Map<String, String>> THEMES = new HashMap<>();

  /** Text, and the grounds it stands on. */
  private static final Map<String, String> TEXT =
      Map.ofEntries(
          Map.entry("ink", "paper surface sunk raised chip brand-soft"),
          Map.entry("ink-2", "paper surface sunk raised chip"),
          Map.entry("ink-3", "paper surface sunk"),
          Map.entry("brand-ink", "paper surface brand-soft"),
          Map.entry("on-brand", "brand brand-2 brand-3"),
          Map.entry("ok-ink", "surface ok-soft"),
          Map.entry("warn-ink", "surface warn-soft"),
          Map.entry("bad-ink", "surface bad-soft"),
          Map.entry("wait-ink", "surface wait-soft"),
          Map.entry("note-ink", "note-soft"));

  /** Marks and borders that carry meaning. */
  private static final Map<String, String> MARKS =
      Map.of(
          "brand", "surface",
          "ok", "surface",
          "warn", "surface",
          "bad", "surface",
          "wait", "surface",
          "teal", "surface",
          "line-ctl", "surface",
          "focus", "surface paper");

  @BeforeAll
  static void readTokens() {
    var css = Pages.read(Pages.WEBAPP.resolve("resources/css/kefu.css"));
    var light = tokens(block(css, ":root {"));
    var dark = new HashMap<>(light);
    dark.putAll(tokens(block(css, "[data-theme=dark] {")));
    THEMES.put("light", light);
    THEMES.put("dark", dark);
  }

  static Stream<Arguments> text() {
    return pairs(TEXT);
  }

  static Stream<Arguments> marks() {
    return pairs(MARKS);
  }

  @ParameterizedTest
  @MethodSource("text")
  void textCanBeRead(String theme, String front, String ground) {
    assertThat(contrast(theme, front, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void marksCanBeSeen(String theme, String front, String ground) {
    assertThat(contrast(theme, front, ground)).isGreaterThanOrEqualTo(3.0);
  }

  private static Stream<Arguments> pairs(Map<String, String> grounds) {
    return Stream.of("light", "dark")
        .flatMap(
            theme ->
                grounds.entrySet().stream()
                    .flatMap(
                        e ->
                            Stream.of(e.getValue().split(" "))
                                .map(ground -> Arguments.of(theme, e.getKey(), ground))));
  }

  private static String block(String css, String head) {
    var begin = css.indexOf(head);
    return css.substring(begin, css.indexOf('}', begin));
  }

  private static Map<String, String> tokens(String block) {
    var tokens = new HashMap<String, String>();
    TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
  }

  private static double contrast(String theme, String front, String ground) {
    var a = luminance(THEMES.get(theme).get(front));
    var b = luminance(THEMES.get(theme).get(ground));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
