package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.logging.Logger;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.shared.InvalidInput;
import org.kefu.system.boundary.Parameters;

/**
 * The mailbox that {@code KEFU_IMAP_URL} names, as {@code imaps://user:secret@host:port/folder}; a
 * sign in user or secret is written as URLs write it. Pages change it afterwards.
 */
@ApplicationScoped
public class FirstMailbox {
  private static final Logger LOG = Logger.getLogger(FirstMailbox.class.getName());

  @Inject Mailboxes mailboxes;
  @Inject MailboxFiles files;
  @Inject Parameters parameters;

  /** Makes it unless there is one with its address. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void make(String url) {
    try {
      var file = read(URI.create(url.strip()), parameters.text(Parameters.MAIL_ADDRESS));
      if (mailboxes.withAddress(file.address()).isEmpty()) {
        files.open(file);
      }
    } catch (InvalidInput | IllegalArgumentException unusable) {
      // not the text itself: it holds a password
      LOG.warning(
          "KEFU_IMAP_URL is not imap(s)://user:secret@host:port/folder and makes no mailbox");
    }
  }

  static MailboxFile read(URI url, String usual) {
    var user = url.getUserInfo() == null ? new String[0] : url.getUserInfo().split(":", 2);
    var port = url.getPort();
    if (user.length != 2 || url.getHost() == null) {
      throw new IllegalArgumentException("incomplete");
    }
    var security = security(url);
    var folder = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
    var address = user[0].contains("@") ? user[0] : usual;
    return new MailboxFile(
        address,
        address,
        null,
        new MailboxFile.Server(
            url.getHost(),
            port > 0 ? port : security == MailboxSecurity.TLS ? 993 : 143,
            security,
            folder.isBlank() ? "INBOX" : folder),
        new MailboxFile.SignIn(MailboxSignIn.PASSWORD, user[0], user[1], null, null, null, null),
        null,
        false,
        null,
        null);
  }

  private static MailboxSecurity security(URI url) {
    if ("imaps".equals(url.getScheme())) {
      return MailboxSecurity.TLS;
    }
    if (!"imap".equals(url.getScheme())) {
      throw new IllegalArgumentException("no mailbox");
    }
    return MailboxFiles.isThisMachine(url.getHost())
        ? MailboxSecurity.NONE
        : MailboxSecurity.STARTTLS;
  }
}
