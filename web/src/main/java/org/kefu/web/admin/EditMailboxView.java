package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.MailboxDetails;
import org.kefu.wording.boundary.LetterKind;

/** Behind {@code /admin/editMailbox.xhtml}. */
@Named
@ViewScoped
public class EditMailboxView extends MailboxForm {
  @Inject AuditTrail audit;

  private String code;
  private MailboxDetails mailbox;

  public void load() {
    mailbox = admin.details(code);
    show(mailbox.file());
  }

  public String save() {
    admin.change(code, mailbox.version(), file());
    told.done("admin", "editMailbox.done", getAddress());
    return "mailboxes?faces-redirect=true";
  }

  public String remove() {
    admin.remove(code);
    told.done("admin", "editMailbox.removed", mailbox.file().address());
    return "mailboxes?faces-redirect=true";
  }

  @Override
  String known() {
    return code;
  }

  public List<LogLine> getLog() {
    return audit.log(AuditTrail.MAILBOX, code);
  }

  /** What the mailbox can have words of its own for. */
  public List<LetterKind> getLetters() {
    return Arrays.stream(LetterKind.values()).filter(LetterKind::isLetter).toList();
  }

  public MailboxDetails getMailbox() {
    return mailbox;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
