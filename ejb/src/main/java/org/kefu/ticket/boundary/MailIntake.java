package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.staff.boundary.Right;

/**
 * Takes mails in and loses none. A mail is sorted in one transaction; when that fails, perhaps
 * because the same mail came in twice at this moment, it is tried once more, and when it fails
 * again the mail is parked with its reason in a transaction of its own.
 */
@Stateless
@RolesAllowed(Right.MAIL_IMPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailIntake {
  private static final Logger LOG = Logger.getLogger(MailIntake.class.getName());

  @Inject MailSorting sorting;

  /**
   * @param raw the mail as it came, at most as large as the server accepts
   */
  public MailVerdict receive(byte[] raw) {
    return receive(raw, null);
  }

  /** As {@link #receive(byte[])}, for what a mailbox brings. Called by the mailboxes only. */
  @PermitAll
  public MailVerdict receive(byte[] raw, String mailbox) {
    try {
      return sorting.sort(raw, mailbox);
    } catch (RuntimeException first) {
      return again(raw, mailbox);
    }
  }

  private MailVerdict again(byte[] raw, String mailbox) {
    try {
      return sorting.sort(raw, mailbox);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "A mail could not be sorted and is parked", failed);
      return sorting.park(raw, mailbox, "mail.failed");
    }
  }

  /** Keeps a mail that shall not be sorted. Called by the mailboxes only. */
  @PermitAll
  public MailVerdict park(byte[] raw, String mailbox, String reason) {
    return sorting.park(raw, mailbox, reason);
  }

  /** What would become of a mail; nothing is changed. */
  @RolesAllowed(Right.MAILBOX_MANAGE)
  public MailVerdict judge(byte[] raw, String mailbox) {
    return sorting.judge(raw, mailbox);
  }
}
