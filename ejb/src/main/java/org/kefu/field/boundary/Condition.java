package org.kefu.field.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * Holds while a fact or another field has one of some values.
 *
 * @param by the name of a fact of the subject, or the key of a field
 */
public record Condition(String by, List<String> values) implements Serializable {
  public boolean isMetBy(Collection<String> present) {
    return present.stream().anyMatch(values::contains);
  }
}
