package org.kefu.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A telephone number as it is written, with what it is for.
 *
 * @param e164 the same for every way of writing it, without extension; null while it is unread
 * @param shown as people read it; null while it is unread
 */
public record Phone(
    @Size(max = 40) String label,
    @NotBlank @Size(max = 40) String number,
    String e164,
    String shown) {

  /** A number that nobody has read yet. */
  public static Phone unread(String label, String number) {
    return new Phone(label, number, null, null);
  }
}
