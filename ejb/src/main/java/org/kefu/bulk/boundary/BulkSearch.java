package org.kefu.bulk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.bulk.control.Bulks;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** The read side of bulks; everybody sees their own. */
@Stateless
@RolesAllowed(Right.TICKET_BULK)
public class BulkSearch {
  @Inject Bulks bulks;
  @Inject TicketSearch tickets;

  public BulkDetails details(@NotNull String number) {
    return bulks.named(number).details();
  }

  /** Its tickets with these outcomes, by number. */
  public Page<BulkTicket> tickets(
      @NotNull String number, @NotNull Set<BulkOutcome> outcomes, int first, int size) {
    bulks.named(number);
    var page = bulks.tickets(number, outcomes, first, size);
    var subjects =
        tickets.these(page.rows().stream().map(BulkTicket::number).toList()).stream()
            .collect(Collectors.toMap(TicketRow::number, TicketRow::subject));
    return new Page<>(
        page.rows().stream().map(row -> row.called(subjects.get(row.number()))).toList(),
        page.total());
  }

  /** Those that were run, the last first. */
  public Page<BulkDetails> mine(int first, int size) {
    return bulks.mine(first, size);
  }
}
