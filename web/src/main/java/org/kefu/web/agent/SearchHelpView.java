package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** How a search can be asked, by example. */
@Named
@RequestScoped
public class SearchHelpView {
  private static final int LINES = 8;

  /** An example and what it finds. */
  public record Line(String example, String words) {}

  public List<Line> getLines() {
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(
            n ->
                new Line(
                    Bundles.text("ticket", "ask." + n),
                    Bundles.text("ticket", "ask." + n + ".words")))
        .toList();
  }
}
