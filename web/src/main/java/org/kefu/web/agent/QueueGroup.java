package org.kefu.web.agent;

import java.util.List;
import org.kefu.ticket.boundary.TicketRow;

/** Tickets of a queue that want the same of the agent. */
public record QueueGroup(String title, List<TicketRow> rows) {}
