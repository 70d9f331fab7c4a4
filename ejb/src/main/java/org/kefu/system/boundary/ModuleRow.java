package org.kefu.system.boundary;

import java.time.Instant;

/**
 * View: a part of the product and whether it is on.
 *
 * @param changedAt since when it is off; null while it is on
 */
public record ModuleRow(ProductModule module, boolean on, Instant changedAt, String changedBy) {
  /** By this name the log knows it. */
  public String subject() {
    return module.parameter();
  }
}
