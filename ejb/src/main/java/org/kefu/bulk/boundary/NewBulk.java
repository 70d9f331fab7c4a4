package org.kefu.bulk.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketQuery;

/**
 * Command: these deeds shall be done to many tickets.
 *
 * @param numbers the tickets; null for all that the query finds
 * @param query which tickets; null where they are named
 * @param title what the deeds are called together, null where they have no name
 */
public record NewBulk(
    List<@NotNull String> numbers,
    TicketQuery query,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid TicketDeed> deeds,
    @Size(max = 60) String title) {}
