package org.kefu.customer.boundary;

import java.time.Instant;

/** View: a customer's whole file. {@code version} guards against overwriting another's change. */
public record CustomerDetails(
    String number, CustomerFile file, Instant createdAt, Instant updatedAt, int version) {

  public String name() {
    return file.name();
  }

  public String firstEmail() {
    return file.emails().isEmpty() ? null : file.emails().get(0);
  }

  public String firstPhone() {
    return file.phones().isEmpty() ? null : file.phones().get(0).number();
  }
}
