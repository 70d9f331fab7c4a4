package org.kefu.ticket.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactNote;
import org.kefu.channel.boundary.Direction;
import org.kefu.shared.InvalidInput;

/**
 * Command: a contact that no machine has logged.
 *
 * @param at when it happened
 * @param customerNumber null while nobody knows whose it is
 * @param ticket the ticket it belongs to, null for none
 * @param opening true when it is to become a ticket
 */
public record RegisterContact(
    @NotNull Channel channel,
    @NotNull Instant at,
    String customerNumber,
    @NotBlank @Size(max = 300) String subject,
    @NotBlank @Size(max = 200_000) String text,
    @NotNull List<Reply.NewFile> files,
    @NotNull @Valid ContactNote note,
    String ticket,
    boolean opening) {

  private static final Set<Channel> ON_PAPER = Set.of(Channel.LETTER, Channel.FAX);

  public static boolean isOnPaper(Channel channel) {
    return ON_PAPER.contains(channel);
  }

  void check(Instant now) {
    if (!Channel.BY_HAND.contains(channel)) {
      throw new InvalidInput("channel", "choice", Channel.BY_HAND);
    }
    if (at.isAfter(now)) {
      throw new InvalidInput("at", "future");
    }
    if (customerNumber == null && (opening || ticket == null && isBlank(note.who()))) {
      throw new InvalidInput("customerNumber", "required");
    }
    if (opening && isOurs()) {
      throw new InvalidInput("direction", "contactOut");
    }
  }

  /** True where we turned to the customer. */
  public boolean isOurs() {
    return note.direction() == Direction.OUT;
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
