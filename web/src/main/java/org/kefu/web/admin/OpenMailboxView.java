package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Behind {@code /admin/openMailbox.xhtml}. */
@Named
@ViewScoped
public class OpenMailboxView extends MailboxForm {

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
