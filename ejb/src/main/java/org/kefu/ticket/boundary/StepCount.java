package org.kefu.ticket.boundary;

import java.time.Instant;

/**
 * View: how many open tickets stand at one step of the process, and since when the one that waits
 * longest has been there.
 */
public record StepCount(String step, TicketState state, long tickets, Instant oldest) {}
