package org.kefu.channel.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The server that takes our mails, named as {@code smtp://user:secret@host:port} or {@code
 * smtps://…}. A password is never sent over a line that is not encrypted, and a certificate must be
 * trusted by the Java that runs us and name the host.
 */
class MailServer {
  /** The address is no address (501) or the server says never (52x, 54x, 55x) to this mail. */
  private static final Pattern NEVER = Pattern.compile("^5(01|[245]\\d)\\b");

  private final URI address;
  private final Session session;

  MailServer(URI address) {
    this.address = address;
    this.session = Session.getInstance(properties());
  }

  Session session() {
    return session;
  }

  void send(MimeMessage message) throws NotDelivered {
    try (Transport transport = session.getTransport(address.getScheme())) {
      transport.connect(address.getHost(), address.getPort(), login(0), login(1));
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failed) {
      throw new NotDelivered(ServerWords.of(failed), isFinal(failed), failed);
    }
  }

  private Properties properties() {
    var prefix = "mail." + address.getScheme() + ".";
    var properties = new Properties();
    properties.put(prefix + "connectiontimeout", "10000");
    properties.put(prefix + "timeout", "30000");
    properties.put(prefix + "writetimeout", "30000");
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "starttls.required", String.valueOf(login(1) != null));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "auth", String.valueOf(login(1) != null));
    return properties;
  }

  /** The user (0) or the password (1); null without a login. */
  private String login(int part) {
    var login = address.getUserInfo() == null ? new String[0] : address.getUserInfo().split(":", 2);
    return login.length == 2 ? login[part] : null;
  }

  private static boolean isFinal(MessagingException failed) {
    if (!(failed instanceof SendFailedException)) {
      return false; // not reached, or not let in: another mail would fail as well
    }
    for (Exception each = failed; each != null; each = next(each)) {
      if (each.getMessage() != null && NEVER.matcher(each.getMessage()).find()) {
        return true;
      }
    }
    return false;
  }

  private static Exception next(Exception failed) {
    return failed instanceof MessagingException mail ? mail.getNextException() : null;
  }
}
