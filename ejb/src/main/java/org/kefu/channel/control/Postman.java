package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.entity.Mailbox;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.system.boundary.Home;
import org.kefu.system.boundary.Parameters;

/**
 * Delivers a mail to the server of the mailbox it leaves from, else to the one that {@code
 * KEFU_SMTP_URL} names; without one, into the folder {@code outbox} of the installation.
 */
@ApplicationScoped
public class Postman {
  /** A session reads its providers from every jar, so the one without a server is kept. */
  private static final Session NO_SERVER = Session.getInstance(new Properties());

  @Inject Parameters parameters;
  @Inject Enclosing enclosing;
  @Inject MailboxSending sending;

  public MailState deliver(OutgoingMail mail) throws NotDelivered {
    var own = sending.at(mail.getFrom());
    if (own.isPresent()) {
      return deliver(mail, own.get());
    }
    var address = System.getenv("KEFU_SMTP_URL");
    if (address == null || address.isBlank()) {
      file(mail, composed(mail, NO_SERVER));
      return MailState.FILED;
    }
    return deliver(mail, new MailServer(MailWay.of(URI.create(address))));
  }

  private MailState deliver(OutgoingMail mail, Mailbox by) throws NotDelivered {
    try {
      return deliver(mail, sending.server(by));
    } catch (NotDelivered why) {
      sending.failed(by, why);
      throw why;
    }
  }

  private MailState deliver(OutgoingMail mail, MailServer server) throws NotDelivered {
    server.send(composed(mail, server.session()));
    return MailState.SENT;
  }

  /** What cannot be written as a mail today cannot be written tomorrow. */
  private MimeMessage composed(OutgoingMail mail, Session session) throws NotDelivered {
    try {
      return compose(mail, session);
    } catch (MessagingException | IOException unwritable) {
      throw new NotDelivered(unwritable.getMessage(), true, unwritable);
    }
  }

  private MimeMessage compose(OutgoingMail mail, Session session)
      throws MessagingException, IOException {
    var message = new Numbered(session, mail.getMailId());
    var from = from(mail);
    message.setFrom(from);
    if (mail.getReplyTo() != null) {
      message.setReplyTo(
          new Address[] {new InternetAddress(mail.getReplyTo(), from.getPersonal(), "UTF-8")});
    }
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(mail.getTo(), mail.getToName(), "UTF-8"));
    for (var address : mail.getCc()) {
      message.addRecipient(Message.RecipientType.CC, new InternetAddress(address));
    }
    message.setSubject(mail.getSubject(), "UTF-8");
    enclosing.write(message, mail);
    message.setSentDate(Date.from(mail.getCreatedAt()));
    if (!mail.getTicketNumber().isEmpty()) {
      message.setHeader("X-Kefu-Ticket", mail.getTicketNumber());
    }
    thread(message, mail);
    message.saveChanges();
    return message;
  }

  private InternetAddress from(OutgoingMail mail) throws UnsupportedEncodingException {
    return mail.getFrom() == null
        ? new InternetAddress(
            parameters.text(Parameters.MAIL_ADDRESS), parameters.text(Parameters.COMPANY), "UTF-8")
        : new InternetAddress(mail.getFrom(), mail.getFromName(), "UTF-8");
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

  private static void file(OutgoingMail mail, MimeMessage message) throws NotDelivered {
    var folder = Home.folder("outbox");
    try {
      var part = Files.createTempFile(folder, "mail", ".part");
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        message.writeTo(out);
      }
      Files.move(
          part, folder.resolve(mail.getNumber() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | MessagingException failed) {
      throw new NotDelivered(failed.toString(), false, failed);
    }
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
