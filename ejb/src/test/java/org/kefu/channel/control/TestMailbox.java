package org.kefu.channel.control;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;

/** A mailbox on a mail server of its own; the server can go away and come back. */
final class TestMailbox implements AutoCloseable {
  static final String LOGIN = "service";
  static final String PASSWORD = "se cret:1";

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final GreenMailUser user;
  private int port;

  TestMailbox() {
    server.start();
    port = server.getImap().getPort();
    user = server.setUser("service@jinglan.example", LOGIN, PASSWORD);
  }

  MailboxAccess access() {
    return access(PASSWORD, "INBOX", null);
  }

  MailboxAccess access(String password, String folder, String moveTo) {
    var signIn =
        new MailboxFile.SignIn(MailboxSignIn.PASSWORD, LOGIN, password, null, null, null, null);
    return new MailboxAccess(server(folder), signIn, moveTo);
  }

  MailboxFile.Server server(String folder) {
    return new MailboxFile.Server("127.0.0.1", port, MailboxSecurity.NONE, folder);
  }

  /** Puts a mail in, as it would have come over the line. */
  byte[] receive(String subject, String text) {
    var raw =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <li@mail.example>
        To: service@jinglan.example
        Subject: %s
        Date: Tue, 17 Nov 2026 09:00:00 +0800
        Content-Type: text/plain; charset=UTF-8

        %s
        """
            .formatted(subject.hashCode(), subject, text)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    try {
      var mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      inbox().appendMessage(mail, new Flags(), new Date());
      return raw;
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Somebody reads all mails with a program of their own. */
  void readAll() {
    try {
      for (var uid : inbox().getMessageUids()) {
        inbox().setFlags(new Flags(Flags.Flag.SEEN), true, uid, null, false);
      }
    } catch (FolderException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  long unread() {
    return inbox().getUnseenCount();
  }

  int count(String folder) {
    var found = server.getManagers().getImapHostManager().getFolder(user, folder);
    return found == null ? 0 : found.getMessageCount();
  }

  private MailFolder inbox() {
    try {
      return server.getManagers().getImapHostManager().getInbox(user);
    } catch (FolderException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void goAway() {
    server.stop();
  }

  @Override
  public void close() {
    server.stop();
  }
}
