package org.kefu.channel.control;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import org.junit.jupiter.api.DynamicTest;

/** Test data that lies beside the repository because it may not lie in it. */
public final class SharedData {

  private SharedData() {}

  /** The mailbox of our own writing, which does lie in the repository. */
  static Path samples() {
    return Path.of(System.getProperty("kefu.root", "..")).resolve("docs/samples/mail");
  }

  public static Path folder(String name) {
    String given = System.getenv("KEFU_SHARED");
    Path root = Path.of(System.getProperty("kefu.root", ".."));
    Path shared = given == null ? root.resolve("../shared") : Path.of(given);
    return shared.resolve("data").resolve(name).normalize();
  }

  /** One skipped test that says what could not be tried. */
  public static DynamicTest missing(String what, String name) {
    return dynamicTest(
        what + " are not here: ../shared/data/" + name + " missing",
        () -> abort(what + " are not here: ../shared/data/" + name + " missing, nothing compared"));
  }
}
