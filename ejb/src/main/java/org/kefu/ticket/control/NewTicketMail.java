package org.kefu.ticket.control;

import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.ticket.boundary.OpenTicket;

/** Reads a mail as a request: who asks, what about. */
public final class NewTicketMail {
  private static final int SUBJECT = 300;
  private static final int TEXT = 200_000;

  private NewTicketMail() {}

  /** The sender as a customer file, for whoever is not known yet. */
  public static CustomerFile sender(ReceivedMail mail) {
    var name = mail.senderName();
    return CustomerFile.brief(
        name.length() <= 120 ? name : name.substring(0, 120), mail.sender(), null, language(mail));
  }

  public static OpenTicket command(ReceivedMail mail, String customerNumber) {
    var text = mail.readable();
    return new OpenTicket(
        customerNumber,
        Channel.MAIL,
        subject(mail),
        text.length() <= TEXT ? text : text.substring(0, TEXT),
        null,
        null,
        null,
        List.of());
  }

  private static String subject(ReceivedMail mail) {
    var subject = mail.subject().replace("\0", "");
    if (subject.isBlank()) {
      subject = mail.readable().strip().lines().findFirst().orElse("").strip();
    }
    if (subject.isBlank()) {
      subject = mail.senderName();
    }
    if (subject.isBlank()) {
      subject = mail.filedAs(); // a mail without a sender was set aside first
    }
    return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT);
  }

  /** Chinese when a Chinese character is in it: those who write English rarely use any. */
  static String language(ReceivedMail mail) {
    var words = mail.subject() + mail.senderName() + mail.readable();
    var chinese =
        words
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? "zh" : "en";
  }
}
