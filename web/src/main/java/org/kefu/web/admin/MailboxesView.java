package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.MailboxAdmin;
import org.kefu.channel.boundary.MailboxRow;
import org.kefu.channel.boundary.MailboxSearch;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/mailboxes.xhtml}. */
@Named
@ViewScoped
public class MailboxesView implements Serializable {
  @Inject MailboxSearch search;
  @Inject MailboxAdmin admin;
  @Inject Told told;

  private List<MailboxRow> rows;

  public List<MailboxRow> getRows() {
    if (rows == null) {
      rows = search.rows();
    }
    return rows;
  }

  public void look() {
    rows = null;
  }

  public void enable(MailboxRow mailbox) {
    admin.enable(mailbox.code(), true);
    told.done("admin", "mailboxes.enabled", mailbox.address());
    rows = null;
  }

  public void disable(MailboxRow mailbox) {
    admin.enable(mailbox.code(), false);
    told.done("admin", "mailboxes.disabled", mailbox.address());
    rows = null;
  }

  /** The key of the word for it. */
  public String state(MailboxRow mailbox) {
    if (!mailbox.enabled()) {
      return "off";
    }
    if (mailbox.error() != null) {
      return "failing";
    }
    return mailbox.lookedAt() == null ? "connecting" : "on";
  }

  public String tone(MailboxRow mailbox) {
    return switch (state(mailbox)) {
      case "on" -> "ok";
      case "failing" -> "bad";
      case "connecting" -> "warn";
      default -> "plain";
    };
  }
}
