package org.kefu.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.kefu.shared.InvalidInput;

/** Priorities as the interface names them: LOW, NORMAL, HIGH, URGENT; 1 to 4 are taken as well. */
final class PriorityWord {
  private static final List<String> WORDS = List.of("LOW", "NORMAL", "HIGH", "URGENT");

  private PriorityWord() {}

  static String of(int priority) {
    return priority < 1 ? null : WORDS.get(priority - 1);
  }

  static Integer read(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    int priority =
        value instanceof JsonNumber number
            ? number.intValue()
            : value instanceof JsonString word
                ? WORDS.indexOf(word.getString().toUpperCase(Locale.ROOT)) + 1
                : 0;
    if (priority < 1 || priority > 4) {
      throw new InvalidInput("priority", "priority");
    }
    return priority;
  }
}
