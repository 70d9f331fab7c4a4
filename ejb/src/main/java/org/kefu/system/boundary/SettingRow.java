package org.kefu.system.boundary;

import java.time.Instant;

/**
 * View: a setting with its value here.
 *
 * @param changedAt null while it has the value the product ships
 */
public record SettingRow(Setting setting, String value, Instant changedAt, String changedBy) {
  public boolean isChanged() {
    return changedAt != null;
  }
}
