package org.kefu.deed.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kefu.deed.control.DeedActing;
import org.kefu.deed.control.DeedLook;
import org.kefu.deed.control.DeedRules;
import org.kefu.deed.control.DeedUndoing;
import org.kefu.staff.boundary.Right;

/** Does deeds to tickets in the name of the caller, who needs the rights of each of them. */
@Stateless
@RolesAllowed({Right.TICKET_WORK, Right.TICKET_ASSIGN})
public class DeedWork {
  @Inject DeedRules rules;
  @Inject DeedLook look;
  @Inject DeedActing acting;
  @Inject DeedUndoing undoing;

  /** Refuses what makes no sense, and what the caller may not do to any ticket. */
  public void check(@NotEmpty List<@NotNull @Valid TicketDeed> deeds) {
    rules.check(deeds);
  }

  /** What would become of these tickets; nothing is changed. */
  public List<DeedResult> tryOut(
      @NotNull List<TicketDeed> deeds, @NotNull Collection<String> numbers) {
    return look.at(deeds, numbers);
  }

  /** Does all of the deeds to each of the tickets, or none where something is in the way. */
  public List<DeedResult> apply(@NotNull List<TicketDeed> deeds, @NotNull List<String> numbers) {
    return acting.apply(deeds, numbers);
  }

  /**
   * Undoes what can be undone, the last first.
   *
   * @param why what the conversation and the log say of it
   * @return the first thing that stays as it is, if any
   */
  public Optional<Hitch> undo(@NotNull String number, @NotNull List<DeedTrace> traces, String why) {
    return undoing.undo(number, traces, why);
  }

  /** How a text reads on a ticket, its placeholders filled. */
  public String filled(@NotNull String number, @NotNull String text) {
    return acting.filled(number, text);
  }
}
