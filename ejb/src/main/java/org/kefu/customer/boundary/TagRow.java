package org.kefu.customer.boundary;

import java.io.Serializable;

/**
 * View: a tag of the vocabulary.
 *
 * @param version guards against overwriting another's change
 */
public record TagRow(TagFile file, int version) implements Serializable {
  public String name() {
    return file.name();
  }
}
