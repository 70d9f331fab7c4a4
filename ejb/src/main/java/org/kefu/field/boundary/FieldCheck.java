package org.kefu.field.boundary;

/** The rules of fields as they stand: whether a value could be held by anything at all. */
@FunctionalInterface
public interface FieldCheck {
  /** Refuses, at its field, what could not. */
  void of(String key, String written);
}
