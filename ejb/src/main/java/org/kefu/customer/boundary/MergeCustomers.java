package org.kefu.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: two files are one customer's.
 *
 * @param survivor the file that stays, as it was read
 * @param absorbed the file that becomes a stub, as it was read
 * @param file what the surviving file holds from then on
 */
public record MergeCustomers(
    @NotNull Version survivor, @NotNull Version absorbed, @NotNull @Valid CustomerFile file) {

  /** A file at a version: when it was changed since, nothing happens. */
  public record Version(String number, int version) {}
}
