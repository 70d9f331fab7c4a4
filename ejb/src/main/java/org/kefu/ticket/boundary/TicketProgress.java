package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** What a ticket's process does to it while the token moves. Called by the process glue only. */
@Stateless
@PermitAll
public class TicketProgress {

  public TicketFacts facts(String number) { throw new UnsupportedOperationException(); }

  public void classify(String number, Classification found) { throw new UnsupportedOperationException(); }

  /** The token has come to a wait: the ticket's state and step follow it. */
  public void reached(String number, String step, TicketState state) { throw new UnsupportedOperationException(); }

  /** The ticket is in a team's queue now and belongs to nobody. */
  public void offer(String number, String team, String why) { throw new UnsupportedOperationException(); }

  /** The agent's question leaves for the customer. */
  public void sendQuestion(String number) { throw new UnsupportedOperationException(); }

  /** The customer is asked to confirm the solution. */
  public void requestConfirmation(String number) { throw new UnsupportedOperationException(); }

  /** The customer is reminded of an open question or confirmation. */
  public void remind(String number) { throw new UnsupportedOperationException(); }

  public void close(String number, CloseReason reason) { throw new UnsupportedOperationException(); }
}
