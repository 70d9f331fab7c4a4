package org.kefu.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is whole before the first byte of it is sent. What fails while it is written is an
 * error to the reader and never a table without its last rows.
 *
 * @param name what it is called, without its ending
 */
public record TakenAlong(Path file, String name, TableDownload kind) {

  /** Writes a file and closes it. */
  @FunctionalInterface
  interface Writing {
    void write(OutputStream to) throws IOException;
  }

  static TakenAlong of(String name, TableDownload kind, Writing writing) throws IOException {
    var file = Files.createTempFile("kefu-export", ".tmp");
    var whole = false;
    try (var to = Files.newOutputStream(file)) {
      writing.write(to);
      whole = true;
    } finally {
      if (!whole) {
        Files.delete(file);
      }
    }
    return new TakenAlong(file, name, kind);
  }

  public void send(HttpServletResponse response) throws IOException {
    kind.head(response, name);
    response.setContentLengthLong(Files.size(file));
    send(response.getOutputStream());
  }

  /** Sends the bytes; afterwards the file is gone, whether they have arrived or not. */
  public void send(OutputStream to) throws IOException {
    try {
      Files.copy(file, to);
    } finally {
      Files.delete(file);
    }
  }
}
