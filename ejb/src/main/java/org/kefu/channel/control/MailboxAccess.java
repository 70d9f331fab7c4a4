package org.kefu.channel.control;

import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSignIn;

/** What it takes to open a mailbox, its secrets in the clear. */
record MailboxAccess(MailboxFile.Server server, MailboxFile.SignIn signIn, String moveTo) {

  boolean isByToken() {
    return signIn.kind() == MailboxSignIn.OAUTH2;
  }
}
