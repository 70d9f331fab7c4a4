package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kefu.channel.boundary.MailboxSearch;
import org.kefu.web.shared.StaffView;
import org.kefu.wording.boundary.LetterKind;

/** For whom a letter can have words of its own: mailboxes, of the signature teams. */
@Named
@RequestScoped
public class LetterScopesView {
  @Inject MailboxSearch mailboxes;
  @Inject StaffView staff;

  private Map<String, String> addresses;

  /** Code to name. */
  public Map<String, String> names(LetterKind kind) {
    return kind.isLetter() ? addresses() : staff.getTeams();
  }

  private Map<String, String> addresses() {
    if (addresses == null) {
      addresses = new LinkedHashMap<>();
      mailboxes.rows().forEach(row -> addresses.put(row.code(), row.address()));
    }
    return addresses;
  }
}
