package org.kefu.channel.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.control.HtmlCleaner;
import org.kefu.channel.control.MailIsSettled;
import org.kefu.channel.control.MailKeeping;
import org.kefu.channel.control.Messages;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Files;

/**
 * The mails that were set aside, held or parked, until somebody decides about them. What is decided
 * is logged; nothing is deleted.
 */
@Stateless
@RolesAllowed(Right.MAIL_SORT)
public class MailShelf {
  private static final int LONGEST_SOURCE = 100_000;

  @Inject Messages messages;
  @Inject MailKeeping keeping;
  @Inject Files files;
  @Inject AuditTrail audit;

  /** The mail that is filed under this message, taken up again by one person at a time. */
  public ReceivedMail takeUp(@NotNull String message) {
    var mail = messages.holdFiled(message);
    mail.requireAside();
    var raw = files.read(messages.named(message).getRawSha());
    return keeping.keep(raw, mail.getMailbox()).filedAs(message);
  }

  /** Notes what became of a mail that was taken up. */
  public MailVerdict settle(ReceivedMail mail, MailVerdict verdict) {
    messages.holdFiled(mail.filedAs()).settle(verdict);
    var ticket = verdict.ticket() == null ? "" : verdict.ticket();
    log(
        mail.filedAs(),
        "mail.settled." + verdict.verdict(),
        Map.of("ticket", ticket, "reason", verdict.reason()));
    return verdict;
  }

  /** Puts the mail away; it and the reason are kept. */
  public void discard(@NotNull String message, @NotBlank @Size(max = 500) String reason) {
    messages.holdFiled(message).discard(reason.strip());
    log(message, "mail.discarded", Map.of("reason", reason.strip()));
  }

  /** A mail that was put away waits again. */
  public void takeBack(@NotNull String message) {
    messages.holdFiled(message).takeBack();
    log(message, "mail.takenBack", Map.of());
  }

  /** What is in a mail that was set aside or put away. */
  public AsideMail look(@NotNull String message) {
    var mail = messages.filed(message).row();
    var raw = source(mail);
    var text = new String(raw, 0, Math.min(raw.length, LONGEST_SOURCE), StandardCharsets.UTF_8);
    return new AsideMail(mail, readable(messages.named(message).view()), text.replace("\0", ""));
  }

  /** The bytes that came. */
  public byte[] raw(@NotNull String message) {
    return source(messages.filed(message).row());
  }

  /** What is said on tickets is not read here. */
  private byte[] source(IncomingRow mail) {
    if (!mail.aside() && !mail.discarded()) {
      throw new MailIsSettled(mail.messageNumber());
    }
    return files.read(messages.named(mail.messageNumber()).getRawSha());
  }

  private static MessageView readable(MessageView message) {
    return message.text().isBlank() && message.html() != null
        ? message.withText(new HtmlCleaner().toText(message.html()))
        : message;
  }

  private void log(String message, String action, Map<String, String> detail) {
    audit.record(AuditTrail.MAIL, message, action, detail);
  }
}
