package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.Outbox;
import org.kefu.system.boundary.Parameters;

/** When customers are told that their word has reached us. */
@ApplicationScoped
public class Receipts {
  /** On these ways in nobody of ours has spoken with the customer. */
  private static final Set<Channel> RECEIPTED =
      Set.of(Channel.MAIL, Channel.WEB, Channel.PORTAL, Channel.API);

  @Inject Outbox outbox;
  @Inject Parameters parameters;
  @Inject Stamp stamp;

  boolean isDue(String to, Channel channel) {
    return RECEIPTED.contains(channel) && !hasOne(to);
  }

  /**
   * Two programs that answer each other's mails would not stop by themselves, and nobody shall have
   * us write to somebody else again and again.
   */
  private boolean hasOne(String to) {
    var days = Duration.ofDays(parameters.number(Parameters.RECEIPT_AFTER_DAYS));
    return outbox.hasWritten(MailPurpose.RECEIPT, to, stamp.now().minus(days));
  }
}
