package org.kefu.ticket.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.boundary.MailVerdict;

/** Makes tickets of what the mailboxes bring. */
@ApplicationScoped
public class MailboxIntake implements MailTaker {
  @Inject MailIntake intake;

  @Override
  public MailVerdict receive(byte[] raw, String mailbox) {
    return intake.receive(raw, mailbox);
  }

  @Override
  public MailVerdict park(byte[] raw, String mailbox, String reason) {
    return intake.park(raw, mailbox, reason);
  }

  @Override
  public MailVerdict judge(byte[] raw, String mailbox) {
    return intake.judge(raw, mailbox);
  }
}
