package org.kefu.channel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.channel.control.Mailboxes;
import org.kefu.staff.boundary.TeamUsed;

/** A team whose mailbox is read is not retired. */
@ApplicationScoped
public class TeamUsedObserver {
  @Inject Mailboxes mailboxes;

  void on(@Observes TeamUsed event) {
    if (mailboxes.anyFor(event.team())) {
      event.by("mailbox");
    }
  }
}
