package org.kefu.web.shared;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kefu.audit.boundary.LogLine;

/** What a log keeps of a change of a custom field, in words. */
public final class FieldLog {
  private static final String CHANGED = ".ownFieldChanged";

  private FieldLog() {}

  /** The details of a line, the field and its values named; those of any other line as they are. */
  public static Map<String, String> inWords(LogLine line, FieldWordsView words) {
    if (!line.action().endsWith(CHANGED)) {
      return line.detail();
    }
    var subject = line.action().replace(CHANGED, "").toUpperCase(Locale.ROOT);
    var key = line.detail().get("field");
    var details = new HashMap<>(line.detail());
    details.put("field", words.name(subject, key));
    details.put("before", words.value(subject, key, line.detail().get("before")));
    details.put("after", words.value(subject, key, line.detail().get("after")));
    return details;
  }
}
