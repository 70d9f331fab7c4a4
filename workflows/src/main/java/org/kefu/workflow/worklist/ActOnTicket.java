package org.kefu.workflow.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kefu.ticket.boundary.CloseReason;

/**
 * Command: one action on one ticket.
 *
 * @param text the question, the solution, the advice, or the reason of a hand-over or refusal
 * @param team the team to hand over to, or null
 * @param login the person to hand over to, or null
 * @param reason why a ticket is closed without a solution; null means that it was withdrawn
 */
public record ActOnTicket(
    @NotBlank String number,
    @NotNull TicketAction action,
    @Size(max = 200_000) String text,
    String team,
    String login,
    CloseReason reason) {}
