package org.kefu.channel.boundary;

import java.util.List;

/**
 * Command: a mail to a customer.
 *
 * @param ticketNumber empty for a mail of no ticket
 * @param mailbox the code of the mailbox it leaves from, null for the general address
 * @param cc who else gets it
 * @param html the same words as a page, its styles in it
 * @param files what travels with it, kept already
 * @param answers the Message-Ids it answers, oldest first
 */
public record NewMail(
    String ticketNumber,
    String mailbox,
    MailPurpose purpose,
    String to,
    String toName,
    List<String> cc,
    String subject,
    String text,
    String html,
    List<StoredFile> files,
    List<String> answers) {

  /** Whoever is behind the address. */
  public String toPerson() {
    return BareAddress.person(to);
  }

  /** The same mail with copies and files. */
  public NewMail with(List<String> others, List<StoredFile> enclosed) {
    return new NewMail(
        ticketNumber, mailbox, purpose, to, toName, others, subject, text, html, enclosed, answers);
  }
}
