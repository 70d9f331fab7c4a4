package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Profile;

/** Sends one mail by the server of a mailbox to whoever asks; nothing is kept. */
@ApplicationScoped
public class SendingTrial {
  @Inject MailboxSending sending;
  @Inject Profile profile;
  @Inject BusinessClock clock;

  /** Returns where it went. */
  public String send(String code, MailboxFile file, String subject, String text) {
    var me = profile.mine();
    if (me.email() == null || me.email().isBlank()) {
      throw new InvalidInput("email", "ownEmail");
    }
    var server = sending.typed(code, file);
    try {
      var mail = new MimeMessage(server.session());
      mail.setFrom(new InternetAddress(file.address().strip(), file.name().strip(), "UTF-8"));
      mail.setRecipient(
          Message.RecipientType.TO, new InternetAddress(me.email(), me.name(), "UTF-8"));
      mail.setSubject(subject, "UTF-8");
      mail.setText(text, "UTF-8");
      mail.setSentDate(Date.from(clock.instant()));
      mail.saveChanges();
      server.send(mail);
      return me.email();
    } catch (MessagingException | UnsupportedEncodingException unwritable) {
      throw MailboxFailed.sending("address", "mailboxRefused", ServerWords.of(unwritable));
    } catch (NotDelivered failed) {
      throw MailboxSending.inWords(failed);
    }
  }
}
