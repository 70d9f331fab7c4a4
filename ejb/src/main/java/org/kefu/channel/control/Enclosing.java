package org.kefu.channel.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.system.boundary.Files;

/** Writes the words of a mail and, beside them, the files that travel with it. */
@ApplicationScoped
public class Enclosing {
  private static final String UTF_8 = "UTF-8";

  @Inject Files store;

  void write(MimeMessage message, OutgoingMail mail) throws MessagingException {
    if (mail.getFiles().isEmpty()) {
      write(mail, message);
      return;
    }
    var words = new MimeBodyPart();
    write(mail, words);
    var all = new MimeMultipart("mixed", words);
    for (var file : mail.getFiles()) {
      all.addBodyPart(part(file));
    }
    message.setContent(all);
  }

  /** The words, and for programs that show it the same as a page. */
  private static void write(OutgoingMail mail, MimePart into) throws MessagingException {
    if (mail.getHtml() == null) {
      into.setText(mail.getBody(), UTF_8);
      return;
    }
    var plain = new MimeBodyPart();
    plain.setText(mail.getBody(), UTF_8);
    var page = new MimeBodyPart();
    page.setText(mail.getHtml(), UTF_8, "html");
    into.setContent(new MimeMultipart("alternative", plain, page));
  }

  private MimeBodyPart part(StoredFile file) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(store.read(file.sha256()), file.type())));
    var type = new ContentType(file.type());
    type.setParameterList(named("name", file));
    part.setHeader("Content-Type", type.toString());
    part.setHeader(
        "Content-Disposition",
        new ContentDisposition(Part.ATTACHMENT, named("filename", file)).toString());
    return part;
  }

  /** By RFC 2231, whatever charset the machine itself writes in. */
  private static ParameterList named(String parameter, StoredFile file) {
    var parameters = new ParameterList();
    parameters.set(parameter, file.name(), UTF_8);
    return parameters;
  }
}
