package org.kefu.shared;

/** What a search for a part of a text compares with. */
public final class Likeness {
  private Likeness() {}

  /**
   * The pattern of texts that contain the part literally. It relies on the backslash, which H2 and
   * PostgreSQL escape with unasked: with an «escape» of its own in the query EclipseLink would bind
   * none of its parameters and write all of them, and booleans wrongly, into the statement.
   */
  public static String containing(String part) {
    var literal = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }
}
