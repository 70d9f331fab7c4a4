package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;

/**
 * Keeps another system's log with the tickets it tells of, and says what came of each line. Only
 * the replay uses it, pages and REST never.
 */
@Stateless
@PermitAll
public class ForeignLog {
  @Inject Tickets tickets;
  @Inject TicketLog log;

  /** Keeps a line of another system's log in ours, word for word. */
  public void line(String number, Map<String, String> words) {
    log.line(tickets.hold(number), "ticket.told", words);
  }

  /** Where the ticket stands now; nobody moves it until this transaction ends. */
  public TicketState state(String number) {
    return tickets.hold(number).getState();
  }

  /** What became of the ticket. */
  public TicketDetails details(String number) {
    return tickets.named(number).details(null);
  }
}
