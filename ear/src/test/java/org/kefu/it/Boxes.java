package org.kefu.it;

import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;

/** Mailboxes as tests need them. */
final class Boxes {
  private Boxes() {}

  /** One behind which no server stands: it is written from, never read. */
  static MailboxFile unread(String address, boolean signsReplies, MailboxFile.Sending sending) {
    return new MailboxFile(
        address,
        "Office",
        null,
        new MailboxFile.Server("127.0.0.1", 1, MailboxSecurity.NONE, "INBOX"),
        new MailboxFile.SignIn(MailboxSignIn.PASSWORD, "x", "secret", null, null, null, null),
        null,
        signsReplies,
        sending,
        null);
  }
}
