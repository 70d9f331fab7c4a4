package org.kefu.channel.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.util.UUID;
import org.kefu.channel.control.Messages;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Numbering;
import org.kefu.system.boundary.Parameters;

/**
 * What leaves for customers. A mail is written and queued in the transaction of its cause: it
 * leaves if and only if that transaction commits.
 */
@Stateless
@RolesAllowed(Right.OUTBOX_MANAGE)
public class Outbox {
  @Inject Messages messages;
  @Inject Numbering numbering;
  @Inject Parameters parameters;
  @Inject BusinessClock clock;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  JMSContext jms;

  @Resource(lookup = "java:/jms/queue/outbound")
  Queue queue;

  /** Returns the number of the mail. */
  @PermitAll
  public String send(NewMail mail) {
    var number = numbering.next("O");
    messages.add(new OutgoingMail(number, mail, newMailId(), clock.instant()));
    jms.createProducer().send(queue, number);
    return number;
  }

  /** Tries a mail again that was given up, or that has left and is wanted once more. */
  public void sendAgain(String number) {
    messages.outgoing(number).queueAgain();
    jms.createProducer().send(queue, number);
  }

  private String newMailId() {
    var address = parameters.text(Parameters.MAIL_ADDRESS);
    return UUID.randomUUID() + address.substring(address.indexOf('@'));
  }
}
