package org.kefu.workflow.engine;

import org.kefu.ticket.boundary.TicketState;

/** Hears that a token has come to a wait whose state the diagram names. */
@FunctionalInterface
interface WaitListener {
  void reached(String number, String step, TicketState state);
}
