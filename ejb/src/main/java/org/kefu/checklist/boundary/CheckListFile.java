package org.kefu.checklist.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.kefu.ticket.boundary.TicketType;

/**
 * Command: what a prepared list holds.
 *
 * @param gates true where all of its items keep a ticket from being solved
 * @param types the types of tickets that get it by themselves
 * @param team whose tickets, null for those of all teams
 */
public record CheckListFile(
    @NotBlank @Size(max = 60) String name,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Line> items,
    boolean gates,
    @NotNull Set<TicketType> types,
    @Size(max = 40) String team) {

  /** One item; it may gate where the list as a whole does not. */
  public record Line(@NotBlank @Size(max = 200) String words, boolean gates) {}
}
