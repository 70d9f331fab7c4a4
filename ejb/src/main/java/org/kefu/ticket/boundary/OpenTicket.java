package org.kefu.ticket.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kefu.channel.boundary.Channel;

/**
 * Command: what a caller must say to open a ticket. Type and priority may be left to the rules.
 *
 * @param priority 1 low … 4 urgent, or null
 */
public record OpenTicket(
    @NotBlank String customerNumber,
    @NotNull Channel channel,
    @NotBlank @Size(max = 300) String subject,
    @NotNull @Size(max = 200_000) String text,
    TicketType type,
    @Min(1) @Max(4) Integer priority,
    @Size(max = 120) String product,
    @NotNull List<@NotBlank @Size(max = 60) String> tags) {}
