package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.staff.boundary.TeamUsed;
import org.kefu.ticket.control.Tickets;

/** A team with open tickets is not retired. */
@ApplicationScoped
public class TeamUsedObserver {
  @Inject Tickets tickets;

  void on(@Observes TeamUsed event) {
    if (tickets.anyOpenIn(event.team())) {
      event.by("openTicket");
    }
  }
}
