package org.kefu.web.admin;

import java.util.List;

/**
 * One part of the server on the health page.
 *
 * @param name begins the keys of its words
 * @param words what the sentence below its name tells
 * @param figures what the figure at the right is made of
 */
public record HealthPart(String name, Level level, List<Object> words, List<Object> figures) {

  /** A circle, a diamond, a square. */
  public enum Level {
    OK,
    WARN,
    BAD
  }

  static HealthPart of(String name, int level) {
    return new HealthPart(name, Level.values()[level], List.of(), List.of());
  }

  HealthPart saying(Object... words) {
    return new HealthPart(name, level, List.of(words), figures);
  }

  HealthPart showing(Object... figures) {
    return new HealthPart(name, level, words, List.of(figures));
  }
}
