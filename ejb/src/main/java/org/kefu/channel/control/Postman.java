package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.system.boundary.Home;
import org.kefu.system.boundary.Parameters;

/**
 * Delivers a mail to the server that {@code KEFU_SMTP_URL} names ({@code
 * smtp://user:secret@host:port} or {@code smtps://…}); without one, into the folder {@code outbox}
 * of the installation.
 */
@ApplicationScoped
public class Postman {
  /** A session reads its providers from every jar, so the one without a server is kept. */
  private static final Session NO_SERVER = Session.getInstance(new Properties());

  @Inject Parameters parameters;

  public MailState deliver(OutgoingMail mail) {
    var server = System.getenv("KEFU_SMTP_URL");
    try {
      if (server == null || server.isBlank()) {
        file(mail, compose(mail, NO_SERVER));
        return MailState.FILED;
      }
      send(URI.create(server), mail);
      return MailState.SENT;
    } catch (MessagingException | IOException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  private void send(URI server, OutgoingMail mail) throws MessagingException, IOException {
    var protocol = server.getScheme();
    var properties = new Properties();
    properties.put("mail." + protocol + ".connectiontimeout", "10000");
    properties.put("mail." + protocol + ".timeout", "30000");
    properties.put("mail." + protocol + ".writetimeout", "30000");
    properties.put("mail." + protocol + ".starttls.enable", "true");
    properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    var session = Session.getInstance(properties);
    var message = compose(mail, session);
    var user = server.getUserInfo() == null ? new String[0] : server.getUserInfo().split(":", 2);
    try (Transport transport = session.getTransport(protocol)) {
      transport.connect(
          server.getHost(),
          server.getPort(),
          user.length == 2 ? user[0] : null,
          user.length == 2 ? user[1] : null);
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private MimeMessage compose(OutgoingMail mail, Session session)
      throws MessagingException, IOException {
    var message = new Numbered(session, mail.getMailId());
    message.setFrom(
        new InternetAddress(
            parameters.text(Parameters.MAIL_ADDRESS),
            parameters.text(Parameters.COMPANY),
            "UTF-8"));
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(mail.getTo(), mail.getToName(), "UTF-8"));
    message.setSubject(mail.getSubject(), "UTF-8");
    message.setText(mail.getBody(), "UTF-8");
    message.setSentDate(Date.from(mail.getCreatedAt()));
    message.setHeader("X-Kefu-Ticket", mail.getTicketNumber());
    thread(message, mail);
    message.saveChanges();
    return message;
  }

  private static void thread(MimeMessage message, OutgoingMail mail) throws MessagingException {
    if (mail.getPurpose() == org.kefu.channel.boundary.MailPurpose.RECEIPT) {
      message.setHeader("Auto-Submitted", "auto-replied"); // RFC 3834: nobody shall answer it
    }
    var ids = mail.getReplyToIds();
    if (!ids.isEmpty()) {
      message.setHeader("In-Reply-To", "<" + ids.get(ids.size() - 1) + ">");
      message.setHeader(
          "References",
          ids.stream().map(id -> "<" + id + ">").collect(Collectors.joining("\r\n ")));
    }
  }

  private static void file(OutgoingMail mail, MimeMessage message)
      throws IOException, MessagingException {
    var folder = Home.folder("outbox");
    var part = Files.createTempFile(folder, "mail", ".part");
    try (var out = Files.newOutputStream(part)) {
      message.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Files.move(
        part, folder.resolve(mail.getNumber() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** A message that keeps the Message-Id it was given, so that answers find their ticket. */
  private static final class Numbered extends MimeMessage {
    private final String mailId;

    Numbered(Session session, String mailId) {
      super(session);
      this.mailId = mailId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + mailId + ">");
    }
  }
}
