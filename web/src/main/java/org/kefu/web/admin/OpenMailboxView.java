package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/openMailbox.xhtml}. */
@Named
@ViewScoped
public class OpenMailboxView extends MailboxForm {
  @Inject Told told;

  public String open() {
    admin.open(file());
    told.done("admin", "openMailbox.done", getAddress());
    return "mailboxes?faces-redirect=true";
  }

  @Override
  String known() {
    return null;
  }
}
