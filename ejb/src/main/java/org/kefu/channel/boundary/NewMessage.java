package org.kefu.channel.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Command: a message for the log.
 *
 * @param ticketNumber null when it belongs to no ticket (yet)
 * @param author the login of whoever wrote it, null for customers
 * @param mail what only mails have, else null
 * @param why how it came to its ticket, in words for staff
 */
public record NewMessage(
    String ticketNumber,
    String customerNumber,
    MessageKind kind,
    Channel channel,
    String author,
    String authorName,
    String text,
    Mail mail,
    String why) {

  /**
   * A mail that came in, with its cleaned HTML and where its bytes are kept.
   *
   * @param mailbox the code of the mailbox that brought it, null when it came another way
   * @param text the text part as it came, empty when the mail has HTML only
   * @param automatic written by a program, so that no program of ours may answer it
   * @param filedAs the number of the message that holds it already, null for a mail that is new
   * @param replyTo where it wants to be answered, null for whom it is from
   * @param cut not all of it could be read
   * @param vouchedBy who stands for it: whose reply address it came to, or for whom somebody opened
   *     it; null for its sender
   */
  public record Mail(
      String mailbox,
      String mailId,
      String from,
      List<String> to,
      List<String> cc,
      String subject,
      String text,
      String html,
      Instant sentAt,
      String rawSha,
      List<StoredFile> files,
      boolean automatic,
      String filedAs,
      String replyTo,
      boolean cut,
      String vouchedBy) {

    /**
     * What was sent without a mail that came in: a reply of ours, a form.
     *
     * @param from the bare address of whoever wrote it, null for us
     */
    public static Mail of(
        String mailId,
        String from,
        List<String> to,
        List<String> cc,
        String text,
        List<StoredFile> files) {
      return new Mail(
          null, mailId, from, to, cc, null, text, null, null, null, files, false, null, null, false,
          null);
    }

    /** What was written elsewhere than in a mail, with its files. */
    public static Mail carrying(String text, List<StoredFile> files) {
      return of(null, null, List.of(), List.of(), text, files);
    }

    /**
     * As {@link #carrying(String, List)}, where it has a title and happened before it is written
     * down.
     */
    public static Mail carrying(
        String subject, String text, Instant happenedAt, List<StoredFile> files) {
      return new Mail(
          null,
          null,
          null,
          List.of(),
          List.of(),
          subject,
          text,
          null,
          happenedAt,
          null,
          files,
          false,
          null,
          null,
          false,
          null);
    }

    /** Words that are in the log already and only get another place. */
    public static Mail filed(String message, String text) {
      return carrying(text, List.of()).filedAs(message);
    }

    Mail filedAs(String message) {
      return new Mail(
          mailbox, mailId, from, to, cc, subject, text, html, sentAt, rawSha, files, automatic,
          message, replyTo, cut, vouchedBy);
    }

    /** The same, where somebody else than its sender stands for it. */
    public Mail vouchedBy(String receiver) {
      return new Mail(
          mailbox, mailId, from, to, cc, subject, text, html, sentAt, rawSha, files, automatic,
          filedAs, replyTo, cut, receiver);
    }
  }
}
