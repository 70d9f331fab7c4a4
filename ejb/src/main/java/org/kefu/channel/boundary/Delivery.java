package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kefu.channel.control.Messages;
import org.kefu.channel.control.Postman;
import org.kefu.shared.BusinessClock;

/** Hands waiting mails over to the mail server or the folder, and notes what came of it. */
@Stateless
@PermitAll
public class Delivery {
  @Inject Messages messages;
  @Inject Postman postman;
  @Inject BusinessClock clock;

  public void deliver(String number) {
    var mail = messages.outgoing(number);
    if (mail.isWaiting()) {
      mail.leave(postman.deliver(mail), clock.instant());
    }
  }

  /** Its own transaction: the one that failed rolls back with the queue's delivery. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void noteFailure(String number, String reason, boolean last) {
    messages.outgoing(number).fail(reason, last);
  }
}
