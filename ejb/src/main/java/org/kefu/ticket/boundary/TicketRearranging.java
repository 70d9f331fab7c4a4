package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Merging;
import org.kefu.ticket.control.Moving;

/**
 * Brings what was said to the ticket it belongs to: messages move, tickets are split and merged.
 */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketRearranging {
  @Inject Moving moving;
  @Inject Merging merging;

  /**
   * Some messages of a ticket belong to another. What a customer said there after it began to wait
   * for them counts as their answer.
   */
  public void move(
      @NotNull String number, @NotEmpty List<String> messages, @NotBlank String other) {
    moving.move(number, messages, other);
  }

  /** Some messages of a ticket are another request. Returns the number of the new ticket. */
  public String split(
      @NotNull String number, @NotEmpty List<String> messages, @NotNull @Valid NewPart part) {
    return moving.split(number, messages, part);
  }

  /** The same request stands in another ticket of the customer: it goes on there. */
  public void merge(@NotNull String number, @NotBlank String other) {
    merging.merge(number, other);
  }

  /**
   * The ticket stands for itself again: its messages come back, and where the merge had ended it,
   * so does the work. Undoing what somebody else has just undone is no mistake.
   */
  public void part(@NotNull String number) {
    merging.part(number);
  }

  /** The tickets that were merged into this one. */
  @RolesAllowed(Right.TICKET_READ)
  public List<TicketRow> mergedInto(@NotNull String number) {
    return merging.mergedInto(number);
  }
}
