package org.kefu.channel.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.control.MailboxFiles;
import org.kefu.channel.control.MailboxTrial;
import org.kefu.channel.control.Mailboxes;
import org.kefu.channel.control.SendingTrial;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.staff.boundary.Right;

/** Where an administrator keeps the mailboxes. What is changed here is used at once. */
@Stateless
@RolesAllowed(Right.MAILBOX_MANAGE)
public class MailboxAdmin {
  @Inject Mailboxes mailboxes;
  @Inject MailboxFiles files;
  @Inject MailboxTrial trial;
  @Inject SendingTrial sending;
  @Inject AuditTrail audit;
  @Inject Event<MailboxChanged> changed;

  /** A new mailbox, switched on. Returns its code. */
  public String open(@NotNull @Valid MailboxFile file) {
    var mailbox = files.open(file);
    told(mailbox.getCode(), "mailbox.opened", file.address());
    return mailbox.getCode();
  }

  public MailboxDetails details(@NotNull String code) {
    return mailboxes.named(code).details();
  }

  /** Writes a mailbox that was read at {@code version}; refuses when it was changed since. */
  public void change(@NotNull String code, int version, @NotNull @Valid MailboxFile file) {
    var mailbox = mailboxes.named(code);
    if (mailbox.getVersion() != version) {
      throw new ChangedMeanwhile(mailbox.card().address());
    }
    files.write(mailbox, file);
    told(code, "mailbox.changed", file.address());
  }

  public void enable(@NotNull String code, boolean on) {
    var mailbox = mailboxes.named(code);
    mailbox.enable(on);
    told(code, on ? "mailbox.enabled" : "mailbox.disabled", mailbox.card().address());
  }

  /**
   * Forgets the mailbox. What it brought stays; what is answered leaves from the general address.
   */
  public void remove(@NotNull String code) {
    var mailbox = mailboxes.named(code);
    mailboxes.remove(mailbox);
    told(code, "mailbox.removed", mailbox.card().address());
  }

  /**
   * What would become of the mails that lie in it, the newest first. Nothing is changed, there or
   * here.
   *
   * @param code the mailbox whose secrets hold where none is given, null for a new one
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<TriedMail> test(String code, @NotNull @Valid MailboxFile file) {
    return trial.look(code, file);
  }

  /**
   * Sends a mail by the mailbox's own server to whoever asks. Returns where it went.
   *
   * @param code as for {@link #test}
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public String send(
      String code,
      @NotNull @Valid MailboxFile file,
      @NotBlank String subject,
      @NotBlank String text) {
    return sending.send(code, file, subject, text);
  }

  private void told(String code, String action, String address) {
    audit.record(AuditTrail.MAILBOX, code, action, Map.of("address", address));
    changed.fire(new MailboxChanged(code));
  }
}
