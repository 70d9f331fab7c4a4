package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kefu.channel.control.Backoff;
import org.kefu.channel.control.Messages;
import org.kefu.channel.control.NotDelivered;
import org.kefu.channel.control.OutboundQueue;
import org.kefu.channel.control.Postman;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.shared.BusinessClock;

/** Hands waiting mails over to the mail server or the folder, and notes what came of it. */
@Stateless
@PermitAll
public class Delivery {
  /** In the words of the outbox: why a mail did not leave is a server's answer elsewhere. */
  static final String KEPT_BACK = "internal ticket: kept back";

  private static final Backoff BACKOFF = Backoff.ofThisInstallation();

  @Inject Messages messages;
  @Inject Postman postman;
  @Inject OutboundQueue queue;
  @Inject BusinessClock clock;
  @Inject LetterGuard guard;

  public void deliver(String number) {
    var mail = messages.holdOutgoing(number);
    if (!mail.isWaiting()) {
      return;
    }
    if (mail.getTicketNumber().isEmpty() || guard.mayLeave(mail.getTicketNumber())) {
      handOver(mail);
    } else {
      mail.fail(KEPT_BACK, true);
    }
  }

  private void handOver(OutgoingMail mail) {
    try {
      mail.leave(postman.deliver(mail), clock.instant());
    } catch (NotDelivered why) {
      var wait = BACKOFF.after(mail.getAttempts() + 1);
      mail.fail(why.getMessage(), why.isFinal() || wait.isEmpty());
      if (mail.isWaiting()) {
        queue.putIn(wait.orElseThrow(), mail.getNumber());
      }
    }
  }

  /** Its own transaction: the one that failed rolls back with the queue's delivery. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void noteFailure(String number, String reason, boolean last) {
    messages.outgoing(number).fail(reason, last);
  }
}
