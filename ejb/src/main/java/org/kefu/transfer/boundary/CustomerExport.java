package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotNull;
import org.kefu.customer.boundary.CustomerQuery;

/**
 * Command: customers are taken along as a file.
 *
 * @param query which, as their list is narrowed
 */
public record CustomerExport(
    @NotNull CustomerQuery query, @NotNull Extent extent, @NotNull TableFormat format) {

  /** How much of each customer. */
  public enum Extent {
    /** The columns of the list. */
    LIST,
    /** All that is in the file; an import brings it back. */
    FILE
  }
}
