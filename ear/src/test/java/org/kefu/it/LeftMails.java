package org.kefu.it;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.kefu.system.boundary.Home;

/** The mails that a server without a mail server has written into its folder. */
final class LeftMails {
  private LeftMails() {}

  static List<MimeMessage> ofTicket(String number) throws Exception {
    return matching(mail -> number.equals(header(mail, "X-Kefu-Ticket")));
  }

  static List<MimeMessage> matching(Predicate<MimeMessage> wanted) throws Exception {
    try (var files = Files.list(Home.folder("outbox"))) {
      var found = new ArrayList<MimeMessage>();
      for (var file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
        var mail = message(Files.readAllBytes(file));
        if (wanted.test(mail)) {
          found.add(mail);
        }
      }
      return found;
    }
  }

  static MimeMessage message(byte[] raw) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
  }

  static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, null);
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What a program without HTML shows. */
  static String plain(Part part) throws Exception {
    return words(part, "text/plain");
  }

  /** What a program with HTML shows. */
  static String page(Part part) throws Exception {
    return words(part, "text/html");
  }

  private static String words(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return (String) part.getContent();
    }
    var all = new StringBuilder();
    if (part.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        all.append(words(parts.getBodyPart(i), type));
      }
    }
    return all.toString();
  }
}
