package org.kefu.it.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What hostile and awkward people write into fields. */
public final class Naughty {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of our own writing, for who has nothing else. */
  public static final List<String> OWN =
      List.of(
          "<script>alert('name')</script>",
          "\"><img src=x onerror=alert(2)>",
          "'; drop table customer; --",
          "#{userView.login} ${7*7} %s {0} {name}",
          "=1+1",
          "空调👩‍🔧坏了 ﷽ ‮gnp.exe‬",
          "e\u0301 vs é",
          "\\' \\\" \\u0000 &amp; &lt;b&gt;");

  private Naughty() {}

  /** Those others have gathered; a test without them is skipped and says so. */
  public static List<String> ofOthers() throws IOException {
    var strings = new ArrayList<String>();
    read("naughty/strings.json").forEach(each -> strings.add(each.get("value").asText()));
    return strings.stream().filter(each -> !each.isBlank()).toList();
  }

  /** A file of the shared data. */
  public static JsonNode read(String name) throws IOException {
    var given = System.getenv("KEFU_SHARED");
    var shared = Path.of(given == null ? System.getProperty("basedir") + "/../../shared" : given);
    var file = shared.resolve("data").resolve(name);
    assumeTrue(
        Files.exists(file), "Strings of others are not here: ../shared/data/" + name + " missing");
    return JSON.readTree(Files.readAllBytes(file));
  }

  /** No longer than a field takes, and no half of a character at its end. */
  public static String cut(String string, int most) {
    if (string.length() <= most) {
      return string;
    }
    return string.substring(
        0, Character.isHighSurrogate(string.charAt(most - 1)) ? most - 1 : most);
  }
}
