package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kefu.audit.boundary.LogLine;

/** Lines of a subject's log as sentences in the reader's language. */
@Named
@RequestScoped
public class LogView {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  @Inject LocaleView locale;
  @Inject StaffView staff;
  @Inject FieldWordsView fields;

  public String sentence(LogLine line) {
    var details = FieldLog.inWords(line, fields);
    var text = ResourceBundle.getBundle("org.kefu.text.log", locale.getLocale());
    if (!text.containsKey(line.action())) {
      return line.action();
    }
    return NAME.matcher(text.getString(line.action()))
        .replaceAll(found -> Matcher.quoteReplacement(value(text, details, found.group(1))))
        .strip();
  }

  /** What the log keeps as a code is told in words; everything else as it was written. */
  private String value(ResourceBundle text, Map<String, String> detail, String name) {
    var value = detail.getOrDefault(name, "");
    if (name.equals("roles")) {
      return staff.roles(List.of(value.split(" ")));
    }
    if (name.equals("teams")) {
      return staff.teams(List.of(value.split(" ")));
    }
    return text.containsKey("value." + value) ? text.getString("value." + value) : value;
  }
}
