package org.kefu.web.agent;

import java.io.Serializable;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldView;

/**
 * A custom field as a column of a list.
 *
 * @param name what it is called in the reader's language
 */
public record OwnColumn(FieldView field, String name) implements Serializable {
  public String key() {
    return field.key();
  }

  /** As saved views and addresses call it. */
  public String column() {
    return ListAddress.FIELD + field.key();
  }

  /** Options have an order of their own, which the index does not know. */
  public boolean sortable() {
    return field.kind().isNumeric()
        || field.kind().isInTime()
        || field.kind() == FieldKind.TEXT
        || field.kind() == FieldKind.YES_NO;
  }

  public boolean number() {
    return field.kind().isNumeric() || field.kind().isInTime();
  }

  boolean askable() {
    return field.kind() != FieldKind.LONG_TEXT && field.kind() != FieldKind.LINK;
  }
}
