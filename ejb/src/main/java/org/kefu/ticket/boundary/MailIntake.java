package org.kefu.ticket.boundary;

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
    try {
      return sorting.sort(raw);
    } catch (RuntimeException first) {
      return again(raw);
    }
  }

  private MailVerdict again(byte[] raw) {
    try {
      return sorting.sort(raw);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "A mail could not be sorted and is parked", failed);
      return sorting.park(raw, "mail.failed");
    }
  }
}
