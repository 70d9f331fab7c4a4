package org.kefu.field.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * View: the custom fields of one thing, for whoever reads or fills them.
 *
 * @param form all fields and values, also those that this reader does not see: what is shown may
 *     depend on them
 * @param seen the keys of those that the reader sees
 * @param fillable the keys of those that the reader fills
 */
public record FieldSheet(FieldForm form, Set<String> seen, Set<String> fillable)
    implements Serializable {

  /** Those that stand on the page now, in their order. */
  public List<FieldView> shown() {
    return form.fields().stream()
        .filter(field -> seen.contains(field.key()) && form.shows(field))
        .toList();
  }

  public String value(String key) {
    return seen.contains(key) ? form.values().get(key) : null;
  }
}
