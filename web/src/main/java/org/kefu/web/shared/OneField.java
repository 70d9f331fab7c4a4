package org.kefu.web.shared;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.kefu.field.boundary.FieldView;

/** One custom field on a form of something else, whatever it depends on where it belongs. */
public class OneField implements Serializable {
  private final FieldLine line;

  OneField(FieldView field, String value, Locale locale, ZoneId zone) {
    line = new FieldLine(field, null, locale, zone);
    line.write(value);
  }

  public String getKey() {
    return line.getKey();
  }

  /** What is written, as the boundary reads it; null for nothing. */
  public String getWritten() {
    return line.written();
  }

  public List<FieldLine> getLines() {
    return List.of(line);
  }

  /** Nothing depends on it here. */
  public void refresh() {}
}
