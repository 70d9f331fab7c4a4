package org.kefu.web.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kefu.ticket.boundary.Reply;

/** Files that came along with a form of customers. */
public final class Parts {
  private Parts() {}

  /**
   * @param chosen null where the form was not sent
   */
  public static List<Reply.NewFile> read(List<Part> chosen) {
    var brought = new ArrayList<Reply.NewFile>();
    if (chosen != null) {
      chosen.stream().filter(Parts::isNamed).forEach(file -> brought.add(read(file)));
    }
    return brought;
  }

  /** A browser sends one part without a name where nobody chose a file. */
  private static boolean isNamed(Part file) {
    return file.getSubmittedFileName() != null && !file.getSubmittedFileName().isBlank();
  }

  private static Reply.NewFile read(Part file) {
    try (InputStream in = file.getInputStream()) {
      return new Reply.NewFile(file.getSubmittedFileName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
