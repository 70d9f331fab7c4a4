package org.kefu.audit.boundary;

import java.util.List;

/** View: what the log tells of one subject, from its beginning. */
public record LogStory(String number, List<LogLine> lines) {
  public LogLine first() {
    return lines.get(0);
  }

  public LogLine last() {
    return lines.get(lines.size() - 1);
  }
}
