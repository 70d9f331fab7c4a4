package org.kefu.deed.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketType;

/**
 * One deed.
 *
 * @param value the priority 1…4, the type, the product, the code of the finer state, the key of the
 *     custom field, the tag, the reason of closing, the number of the ticket to merge into, or the
 *     id of the check list; null for the others
 * @param team the team to hand over to, or null
 * @param login the person to hand over to, or null
 * @param text the words: of a note, a reply, a solution, with the placeholders of phrases; why a
 *     ticket is handed over or closed; or what is written into the custom field
 */
public record TicketDeed(
    @NotNull DeedKind kind,
    @Size(max = 120) String value,
    @Size(max = 40) String team,
    @Size(max = 60) String login,
    @Size(max = 20_000) String text) {

  public static TicketDeed priority(int priority) {
    return with(DeedKind.PRIORITY, String.valueOf(priority));
  }

  public static TicketDeed type(TicketType type) {
    return with(DeedKind.TYPE, type.name());
  }

  /** Writes into a custom field. */
  public static TicketDeed field(String key, String written) {
    return new TicketDeed(DeedKind.FIELD, key, null, null, written);
  }

  public static TicketDeed tag(String name) {
    return with(DeedKind.TAG, name);
  }

  public static TicketDeed close(CloseReason reason, String words) {
    return new TicketDeed(DeedKind.CLOSE, reason.name(), null, null, words);
  }

  public static TicketDeed handOver(String team, String login, String why) {
    return new TicketDeed(DeedKind.HAND_OVER, null, team, login, why);
  }

  public static TicketDeed saying(DeedKind kind, String text) {
    return new TicketDeed(kind, null, null, null, text);
  }

  /** A deed that needs a value alone. */
  public static TicketDeed with(DeedKind kind, String value) {
    return new TicketDeed(kind, value, null, null, null);
  }
}
