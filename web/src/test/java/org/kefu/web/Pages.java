package org.kefu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that the tests of this module look into. */
final class Pages {
  static final Path ROOT = Path.of(System.getProperty("kefu.root", ".."));
  static final Path WEB = ROOT.resolve("web/src/main");
  static final Path EJB = ROOT.resolve("ejb/src/main");
  static final Path WEBAPP = WEB.resolve("webapp");

  private Pages() {}

  static List<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As an address: {@code /agent/ticket.xhtml}. */
  static String address(Path page) {
    return "/" + WEBAPP.relativize(page).toString().replace('\\', '/');
  }
}
