package org.kefu.customer.boundary;

import java.time.Instant;

/**
 * View: how well looked after a file is.
 *
 * @param due whether it has not been verified for longer than is wished
 * @param owner the login of the employee who looks after it, or null
 * @param deletedAt null while it is in the lists
 */
public record CareState(
    Instant verifiedAt, boolean due, Instant deletedAt, String deletedBy, String owner) {
  public boolean isDeleted() {
    return deletedAt != null;
  }
}
