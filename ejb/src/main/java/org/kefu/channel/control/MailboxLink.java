package org.kefu.channel.control;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.kefu.channel.boundary.MailboxPosition;
import org.kefu.channel.boundary.MailboxSecurity;

/**
 * A line to one folder of one mailbox. Looking at mails changes nothing in it; who has taken one
 * settles it. A password is never sent over a line that others can read, and a certificate must be
 * trusted by the Java that runs us and name the host.
 */
final class MailboxLink implements AutoCloseable {
  private static final String MEGABYTE = "1048576";

  private final MailboxAccess access;
  private final IMAPStore store;
  private final IMAPFolder folder;
  private Folder target;
  private volatile boolean came;
  private volatile boolean idling;

  private MailboxLink(MailboxAccess access, IMAPStore store, IMAPFolder folder) {
    this.access = access;
    this.store = store;
    this.folder = folder;
    folder.addMessageCountListener(
        new MessageCountAdapter() {
          @Override
          public void messagesAdded(MessageCountEvent event) {
            came = true;
            if (idling) {
              wake();
            }
          }
        });
  }

  /**
   * @param secret the password, or an access token
   * @param mode {@link Folder#READ_ONLY} where nothing may change
   */
  static MailboxLink open(MailboxAccess access, String secret, int mode) {
    IMAPStore store = null;
    try {
      store = connect(access, secret);
      var folder = (IMAPFolder) store.getFolder(access.server().folder());
      folder.open(mode);
      return new MailboxLink(access, store, folder);
    } catch (MessagingException failed) {
      close(store);
      throw inWords(failed);
    }
  }

  private static IMAPStore connect(MailboxAccess access, String secret) throws MessagingException {
    var session = Session.getInstance(properties(access));
    var server = access.server();
    var store = (IMAPStore) session.getStore(protocol(access));
    store.connect(server.host(), server.port(), access.signIn().login(), secret);
    return store;
  }

  private static String protocol(MailboxAccess access) {
    return access.server().security() == MailboxSecurity.TLS ? "imaps" : "imap";
  }

  private static Properties properties(MailboxAccess access) {
    var prefix = "mail." + protocol(access) + ".";
    var startTls = String.valueOf(access.server().security() == MailboxSecurity.STARTTLS);
    var properties = new Properties();
    properties.put(prefix + "connectiontimeout", "10000");
    properties.put(prefix + "timeout", "60000");
    properties.put(prefix + "writetimeout", "30000");
    properties.put(prefix + "starttls.enable", startTls);
    properties.put(prefix + "starttls.required", startTls);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "fetchsize", MEGABYTE);
    if (access.isByToken()) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }

  static MailboxFailed inWords(MessagingException failed) {
    var words = ServerWords.of(failed);
    if (failed instanceof AuthenticationFailedException) {
      return MailboxFailed.signIn(words);
    }
    if (failed instanceof FolderNotFoundException gone && gone.getFolder() != null) {
      return MailboxFailed.folder(gone.getFolder().getFullName());
    }
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return MailboxFailed.encryption(words);
      }
    }
    return words.contains("STARTTLS")
        ? MailboxFailed.encryption(words)
        : MailboxFailed.connection(words);
  }

  /** The last mail that is there now. */
  MailboxPosition top() throws MessagingException {
    var count = folder.getMessageCount();
    var uid = count == 0 ? 0 : folder.getUID(folder.getMessage(count));
    return new MailboxPosition(folder.getUIDValidity(), uid);
  }

  /**
   * The mails nobody has taken, oldest first: those that are unread, and those that came after the
   * position and were read by somebody since.
   */
  List<WaitingMail> waiting(MailboxPosition after) throws MessagingException {
    came = false;
    var found = new TreeMap<Long, Message>();
    add(folder.search(new AndTerm(lacks(Flags.Flag.SEEN), lacks(Flags.Flag.DELETED))), 0, found);
    if (after.validity() == folder.getUIDValidity()) {
      add(folder.getMessagesByUID(after.uid() + 1, UIDFolder.LASTUID), after.uid(), found);
    }
    return mails(found.values());
  }

  private static FlagTerm lacks(Flags.Flag flag) {
    return new FlagTerm(new Flags(flag), false);
  }

  /** A range that begins after the last mail holds that mail all the same. */
  private void add(Message[] messages, long after, TreeMap<Long, Message> found)
      throws MessagingException {
    var profile = new FetchProfile();
    profile.add(FetchProfile.Item.FLAGS);
    profile.add(FetchProfile.Item.SIZE);
    profile.add(UIDFolder.FetchProfileItem.UID);
    folder.fetch(messages, profile);
    for (var message : messages) {
      var uid = folder.getUID(message);
      if (uid > after && !message.isSet(Flags.Flag.DELETED)) {
        found.put(uid, message);
      }
    }
  }

  /** The last mails, the newest first. */
  List<WaitingMail> latest(int most) throws MessagingException {
    var count = folder.getMessageCount();
    var messages =
        count == 0 ? new Message[0] : folder.getMessages(Math.max(1, count - most + 1), count);
    var newest = new ArrayList<>(mails(Arrays.asList(messages)));
    Collections.reverse(newest);
    return newest;
  }

  private List<WaitingMail> mails(Collection<Message> messages) throws MessagingException {
    var mails = new ArrayList<WaitingMail>();
    for (var message : messages) {
      mails.add(new WaitingMail(message, folder.getUID(message)));
    }
    return mails;
  }

  /** Marks a mail as taken, and moves it where that is wanted. */
  void settle(WaitingMail mail) throws MessagingException {
    mail.message().setFlag(Flags.Flag.SEEN, true);
    if (access.moveTo() != null) {
      try {
        move(mail.message());
      } catch (MessagingException failed) {
        mail.message().setFlag(Flags.Flag.SEEN, false); // to be found, and moved, again
        throw MailboxFailed.moving(ServerWords.of(failed));
      }
    }
  }

  private void move(Message message) throws MessagingException {
    if (target == null) {
      target = target();
    }
    var alone = new Message[] {message};
    if (can("MOVE")) {
      folder.moveMessages(alone, target);
      return;
    }
    folder.copyMessages(alone, target);
    message.setFlag(Flags.Flag.DELETED, true);
    if (can("UIDPLUS")) {
      folder.expunge(alone);
    }
  }

  private Folder target() throws MessagingException {
    var wanted = store.getFolder(access.moveTo());
    if (!wanted.exists() && !wanted.create(Folder.HOLDS_MESSAGES)) {
      throw new FolderNotFoundException(wanted);
    }
    return wanted;
  }

  /** Asks on the line of the folder: the store would open one of its own. */
  private boolean can(String what) throws MessagingException {
    return (Boolean) folder.doCommand(line -> line.hasCapability(what));
  }

  /**
   * Waits until something happens in the folder; false at once where the server cannot tell. What
   * the server tells before it says that it listens does not end the waiting by itself, so the
   * listener does.
   */
  boolean idle() throws MessagingException {
    if (!can("IDLE")) {
      return false;
    }
    idling = true;
    try {
      if (!came) {
        folder.idle(true);
      }
    } finally {
      idling = false;
    }
    return true;
  }

  /** Ends the waiting of another thread: any command on its line does. */
  void wake() {
    try {
      folder.doCommand(
          line -> {
            line.noop();
            return null;
          });
    } catch (MessagingException | IllegalStateException gone) {
      // then nobody waits
    }
  }

  boolean isOpen() {
    return folder.isOpen();
  }

  @Override
  public void close() {
    close(store);
  }

  private static void close(IMAPStore store) {
    try {
      if (store != null) {
        store.close();
      }
    } catch (MessagingException gone) {
      // closed all the same
    }
  }
}
