package org.kefu.field.boundary;

import java.io.Serializable;

/**
 * What a list wants a custom field to hold.
 *
 * @param wanted as one would write it into a search behind the colon: a value, several with commas
 *     between, {@code 3..5}, {@code >=3}, {@code 2026-11}
 */
public record FieldCondition(String key, String wanted) implements Serializable {
  /** As somebody would type it to search. */
  public String asTyped() {
    return key + ":\"" + wanted.replaceAll("[\"“”]", "") + '"';
  }
}
