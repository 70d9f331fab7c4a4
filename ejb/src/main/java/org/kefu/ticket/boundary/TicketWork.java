package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * What people's actions do to a ticket. The process decides whether an action is possible now and
 * moves the token in the same transaction; pages and REST act through the worklist, never here.
 */
@Stateless
@PermitAll
public class TicketWork {

  public void take(String number, String login) { throw new UnsupportedOperationException(); }

  /** Hands the ticket to a team, to a person, or to both; a reason is required. */
  public void handOver(String number, String team, String login, String reason) { throw new UnsupportedOperationException(); }

  public void ask(String number, String question) { throw new UnsupportedOperationException(); }

  public void passToExpert(String number, String question) { throw new UnsupportedOperationException(); }

  public void giveBack(String number, String advice) { throw new UnsupportedOperationException(); }

  public void solve(String number, String solution) { throw new UnsupportedOperationException(); }

  public void confirm(String number) { throw new UnsupportedOperationException(); }

  /** The customer says it is not solved: counts a re-opening and sends it to the senior agents. */
  public void refuse(String number, String reason) { throw new UnsupportedOperationException(); }

  /** A closed ticket is opened again; its process starts anew. */
  public void reopen(String number, String reason) { throw new UnsupportedOperationException(); }

  /** Ends the ticket without a solution. */
  public void withdraw(String number, CloseReason reason, String words) { throw new UnsupportedOperationException(); }
}
