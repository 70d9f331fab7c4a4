package org.kefu.checklist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.kefu.checklist.control.CheckItems;
import org.kefu.checklist.control.Checking;
import org.kefu.checklist.entity.CheckItem;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.ticket.boundary.TicketSearch;

/** The items on a ticket. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class CheckLists {
  @Inject CheckItems items;
  @Inject Checking checking;
  @Inject TicketSearch tickets;
  @Inject StaffSearch staff;

  /** In their order; none for a ticket out of reach. */
  @RolesAllowed(Right.TICKET_READ)
  public List<CheckItemRow> of(@NotNull String number) {
    if (tickets.these(List.of(number)).isEmpty()) {
      return List.of();
    }
    var found = items.of(number);
    var names =
        staff.names(
            found.stream()
                .map(CheckItem::getTickedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return found.stream()
        .map(item -> item.row(checking.isRemovable(item)))
        .map(row -> row.by(names.getOrDefault(row.tickedBy(), row.tickedBy())))
        .toList();
  }

  /** Ticks an item or opens it again; what is so already is no mistake. */
  public void tick(@NotNull String number, long item, boolean done) {
    checking.tick(number, item, done);
  }

  public void add(@NotNull String number, @NotBlank @Size(max = 200) String words, boolean gates) {
    checking.add(number, words, gates);
  }

  /** Puts an item before the one above it. */
  public void raise(@NotNull String number, long item) {
    checking.raise(number, item);
  }

  public void remove(@NotNull String number, long item) {
    checking.remove(number, item);
  }

  /**
   * Adds a prepared list.
   *
   * @return false where the ticket has it already
   */
  public boolean attach(@NotNull String number, long list) {
    return checking.attach(number, list);
  }

  /**
   * Takes a list away again.
   *
   * @return false where somebody has ticked something of it: then it stays
   */
  public boolean detach(@NotNull String number, long list) {
    return checking.detach(number, list);
  }
}
