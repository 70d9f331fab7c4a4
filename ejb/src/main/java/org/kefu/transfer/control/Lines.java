package org.kefu.transfer.control;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, one in each line: the lines of the cells of a row belong together.
 */
final class Lines {
  /** What stands in the line of one that has no such part, as pages show it. */
  private static final String NONE = "—";

  private Lines() {}

  static String joined(List<String> parts) {
    if (parts.stream().allMatch(String::isBlank)) {
      return "";
    }
    return parts.size() == 1
        ? parts.get(0)
        : parts.stream()
            .map(part -> part.isBlank() ? NONE : part.strip().replaceAll("\\s*\\R\\s*", " "))
            .collect(Collectors.joining("\n"));
  }

  /** The lines of a cell; an empty cell is one empty line. */
  static List<String> of(String cell) {
    return cell.lines().map(String::strip).toList();
  }

  static boolean isNone(String line) {
    return line.isEmpty() || line.equals(NONE);
  }
}
