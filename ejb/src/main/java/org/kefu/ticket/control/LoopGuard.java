package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kefu.channel.boundary.BlockedSenders;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.system.boundary.Parameters;

/** Sees mails going in circles that their headers do not tell of. */
@ApplicationScoped
public class LoopGuard {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject MailRoom room;
  @Inject MailboxDirectory mailboxes;
  @Inject BlockedSenders blocked;
  @Inject Parameters parameters;
  @Inject Stamp stamp;

  boolean isOurOwn(String sender) {
    return mailboxes.isOurs(sender);
  }

  /** True when somebody has said that this sender writes rubbish. */
  boolean isBlocked(String sender) {
    return blocked.isBlocked(sender);
  }

  /** True when as many mails of the sender have become this within an hour as anybody's may. */
  boolean isTooMuch(String sender, MailVerdict.Kind verdict) {
    return room.came(sender, verdict, stamp.now().minus(HOUR)) >= most();
  }

  int most() {
    return parameters.number(Parameters.TICKETS_IN_AN_HOUR);
  }
}
