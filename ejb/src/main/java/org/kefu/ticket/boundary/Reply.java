package org.kefu.ticket.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: what we write to the customer.
 *
 * @param to one of {@link TicketReceivers}, null or blank for the usual one
 * @param cc who else gets it; they take part in the conversation from now on
 * @param files what travels with it
 */
public record Reply(
    @NotBlank @Size(max = 200_000) String text,
    @Size(max = 300) String to,
    @NotNull List<String> cc,
    @NotNull List<NewFile> files) {

  /** A file as it was brought; its type is told by its content. */
  public record NewFile(String name, byte[] bytes) {}

  public static Reply of(String text) {
    return new Reply(text, null, List.of(), List.of());
  }
}
