package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: customers are taken along as a file.
 *
 * @param words which, as typed above their list; null for all
 */
public record CustomerExport(
    @Size(max = 500) String words, @NotNull Extent extent, @NotNull TableFormat format) {

  /** How much of each customer. */
  public enum Extent {
    /** The columns of the list. */
    LIST,
    /** All that is in the file; an import brings it back. */
    FILE
  }
}
