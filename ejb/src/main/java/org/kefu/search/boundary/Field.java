package org.kefu.search.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * A field people can ask for, as {@code state:open}.
 *
 * @param names what it is called, the name in the index first
 * @param values the values it can have, each with its Chinese and its English name; null for any
 *     value
 */
public record Field(List<String> names, Type type, Map<String, List<String>> values) {

  /** How a value is read. */
  public enum Type {
    /** One of the values, or any word where none are given. */
    WORD,
    NUMBER,
    /** A number with a point; the index keeps it in millionths. */
    DECIMAL,
    /** A day, month or year, or how far back: {@code 7d}. */
    TIME,
    /** A login; «me» is the one who asks. */
    PERSON
  }

  public static Field word(String... names) {
    return new Field(List.of(names), Type.WORD, null);
  }

  public static Field number(String... names) {
    return new Field(List.of(names), Type.NUMBER, null);
  }

  public static Field decimal(String... names) {
    return new Field(List.of(names), Type.DECIMAL, null);
  }

  /** As the index keeps a {@link Type#DECIMAL}; what is finer than that is rounded. */
  public static long millionths(BigDecimal number) {
    return number.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  public static Field time(String... names) {
    return new Field(List.of(names), Type.TIME, null);
  }

  public static Field person(String... names) {
    return new Field(List.of(names), Type.PERSON, null);
  }

  public Field having(Map<String, List<String>> choices) {
    return new Field(names, type, choices);
  }

  public String name() {
    return names.get(0);
  }
}
