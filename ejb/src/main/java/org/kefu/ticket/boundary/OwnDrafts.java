package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.DraftShelf;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.OwnDraft;

/**
 * What the caller is writing on a ticket, kept until it is sent: it is there again on another
 * machine, and for nobody else.
 */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class OwnDrafts {
  @Inject Tickets tickets;
  @Inject Stamp stamp;
  @Inject DraftShelf shelf;

  /** Keeps the words in the place of those before; none are forgotten. */
  public void keep(
      @NotNull String number,
      @NotNull MessageKind kind,
      @NotNull @Size(max = 200_000) String text) {
    tickets.named(number);
    if (text.isBlank()) {
      forget(number);
      return;
    }
    shelf
        .own(stamp.who(), number)
        .orElseGet(() -> shelf.begin(stamp.who(), number))
        .say(kind, text, stamp.now());
  }

  public Optional<OwnDraftRow> of(@NotNull String number) {
    return shelf.own(stamp.who(), number).map(OwnDraft::row);
  }

  /** They were sent, or left to colleagues. */
  public void forget(@NotNull String number) {
    shelf.own(stamp.who(), number).ifPresent(shelf::remove);
  }
}
