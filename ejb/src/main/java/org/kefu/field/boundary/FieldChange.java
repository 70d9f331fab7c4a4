package org.kefu.field.boundary;

import java.util.HashMap;
import java.util.Map;

/** One value was another before; both canonical, null for none. */
public record FieldChange(String key, String before, String after) {
  /** As a log keeps it. */
  public Map<String, String> detail() {
    var detail = new HashMap<String, String>();
    detail.put("field", key);
    detail.put("before", before);
    detail.put("after", after);
    return detail;
  }
}
