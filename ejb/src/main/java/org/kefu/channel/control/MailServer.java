package org.kefu.channel.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A server that takes our mails. A password is never sent over a line that others can read, and a
 * certificate must be trusted by the Java that runs us and name the host.
 */
class MailServer {
  /** The address is no address (501) or the server says never (52x, 54x, 55x) to this mail. */
  private static final Pattern NEVER = Pattern.compile("^5(01|[245]\\d)\\b");

  private final MailWay way;
  private final Session session;

  MailServer(MailWay way) {
    this.way = way;
    this.session = Session.getInstance(properties());
  }

  Session session() {
    return session;
  }

  void send(MimeMessage message) throws NotDelivered {
    try (Transport transport = session.getTransport(way.protocol())) {
      var login = way.login();
      transport.connect(
          way.host(),
          way.port(),
          login == null ? null : login.user(),
          login == null ? null : login.secret());
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failed) {
      throw new NotDelivered(ServerWords.of(failed), isFinal(failed), failed);
    }
  }

  private Properties properties() {
    var prefix = "mail." + way.protocol() + ".";
    var startTls = way.line() == MailWay.Line.STARTTLS;
    var properties = new Properties();
    properties.put(prefix + "connectiontimeout", "10000");
    properties.put(prefix + "timeout", "30000");
    properties.put(prefix + "writetimeout", "30000");
    properties.put(
        prefix + "starttls.enable", String.valueOf(startTls || way.line() == MailWay.Line.OFFERED));
    properties.put(prefix + "starttls.required", String.valueOf(startTls));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "auth", String.valueOf(way.login() != null));
    if (way.login() != null && way.login().byToken()) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
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
