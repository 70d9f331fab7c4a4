package org.kefu.wording.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Teams;
import org.kefu.wording.boundary.LetterKey;

/** What can have words of its own: letters a mailbox, the signature a team. */
@ApplicationScoped
public class LetterScopes {
  @Inject MailboxDirectory mailboxes;
  @Inject Teams teams;

  /** Refuses words for what does not exist. */
  public void check(LetterKey key) {
    if (key.isGeneral()) {
      return;
    }
    if (!key.kind().isLetter()) {
      teams.check(key.scope(), null);
    } else if (mailboxes.find(key.scope()).isEmpty()) {
      throw new InvalidInput("scope", "mailbox", key.scope());
    }
  }
}
