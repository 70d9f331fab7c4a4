package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Custom fields that a test defines as the administrator, and retires when it is over. */
public final class OwnFields {
  private final Api admin = Api.as("admin");
  private final Deque<String> made = new ArrayDeque<>();

  /**
   * @param more further parts of the definition as JSON, without braces
   */
  public void define(String subject, String key, String kind, String zh, String en, String more) {
    var answer =
        admin.post(
            "fields",
            """
            {"subject":"%s","key":"%s","kind":"%s","name":{"zh":"%s","en":"%s"}%s}\
            """
                .formatted(subject, key, kind, zh, en, more.isEmpty() ? "" : "," + more));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    made.push(subject + "/" + key);
  }

  /** Retires later what was defined in another way. */
  public void adopt(String subject, String key) {
    made.push(subject + "/" + key);
  }

  /** One option as JSON. */
  public static String option(String key, String parent, String zh, String en) {
    return """
    {"key":"%s","parent":%s,"name":{"zh":"%s","en":"%s"},"retired":false}\
    """
        .formatted(key, parent == null ? "null" : '"' + parent + '"', zh, en);
  }

  /** The last one first: others may depend on the first. */
  public void retireAll() {
    while (!made.isEmpty()) {
      var path = "fields/" + made.pop();
      var field = (ObjectNode) admin.get(path).json();
      assertThat(admin.put(path, field.put("retired", true).toString()).status()).isEqualTo(200);
    }
  }
}
