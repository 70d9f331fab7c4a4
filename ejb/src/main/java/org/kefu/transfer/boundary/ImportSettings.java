package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: how a table is to be understood.
 *
 * @param targets what each column becomes: the name of an {@link ImportTarget}, a custom field as
 *     {@code f.serial}, or empty
 */
public record ImportSettings(
    @NotNull KnownRule known, @NotNull @Size(max = 200) List<@NotNull String> targets) {
  private static final String FIELD = "f.";

  public static boolean isField(String target) {
    return target.startsWith(FIELD);
  }

  public static String key(String target) {
    return target.substring(FIELD.length());
  }

  /** A custom field as a target. */
  public static String target(String key) {
    return FIELD + key;
  }
}
