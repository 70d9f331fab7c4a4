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
    var files = mail.getFiles();
    if (files.isEmpty()) {
      message.setText(mail.getBody(), UTF_8);
      return;
    }
    var words = new MimeBodyPart();
    words.setText(mail.getBody(), UTF_8);
    var all = new MimeMultipart("mixed", words);
    for (var file : files) {
      all.addBodyPart(part(file));
    }
    message.setContent(all);
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
