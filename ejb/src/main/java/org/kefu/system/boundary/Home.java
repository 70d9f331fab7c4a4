package org.kefu.system.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which this installation keeps what is not in the database. */
public final class Home {
  private Home() {}

  public static Path folder(String name) {
    var home = System.getProperty("kefu.home", System.getProperty("jboss.server.data.dir"));
    if (home == null) {
      throw new IllegalStateException("The system property kefu.home is not set");
    }
    try {
      return Files.createDirectories(Path.of(home, name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
