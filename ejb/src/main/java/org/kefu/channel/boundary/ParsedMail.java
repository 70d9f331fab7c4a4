package org.kefu.channel.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail as a person would read it: who, to whom, what about, the text, the files. Whatever the raw
 * bytes were, nothing here is null unless said so; {@code html} is as it came and must be cleaned
 * before anyone sees it.
 *
 * @param messageId without brackets, null when the mail has none
 * @param references ids of the mails this one answers, oldest first, without brackets
 * @param delivered addresses it was brought to on its way, as its envelope had them
 * @param sentAt null when the mail gives no readable date
 * @param html null when the mail has no HTML body
 * @param encodingProblem something could not be read the way the mail said
 * @param cut something is missing: it is deeper, longer or more broken than we read
 * @param autoSubmitted the header of RFC 3834, null when there is none
 * @param bulk a mailing list, a newsletter or a sender that wants no automatic answer
 * @param bounce null unless the mail reports a failed delivery
 * @param checks what servers on its way found out about the sender (RFC 8601), the last one first
 * @param headers the few raw headers that other code asks for, such as Return-Path and X-Mailer
 */
public record ParsedMail(
    String messageId,
    List<String> references,
    List<Address> from,
    List<Address> replyTo,
    List<Address> to,
    List<Address> cc,
    List<Address> delivered,
    String subject,
    Instant sentAt,
    String text,
    String html,
    List<Attachment> attachments,
    boolean encodingProblem,
    boolean cut,
    String autoSubmitted,
    boolean bulk,
    Bounce bounce,
    List<String> checks,
    Map<String, String> headers) {

  public ParsedMail {
    references = List.copyOf(references);
    from = List.copyOf(from);
    replyTo = List.copyOf(replyTo);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    delivered = List.copyOf(delivered);
    attachments = List.copyOf(attachments);
    checks = List.copyOf(checks);
    headers = Map.copyOf(headers);
  }

  /** A name and an address; either may be empty, never null. */
  public record Address(String name, String address) {}

  /**
   * A file that came along.
   *
   * @param name as the sender wrote it, not safe as a path; null when the mail gives none
   * @param inline shown within the text rather than beside it
   * @param contentId without brackets, null when the part has none
   */
  public record Attachment(
      String name, String type, byte[] content, boolean inline, String contentId) {}

  /** What RFC 3464 says about a mail of ours that did not arrive; parts not given are null. */
  public record Bounce(
      String finalRecipient,
      String action,
      String status,
      String originalMessageId,
      String originalSubject) {

    /** What RFC 3463 says of an address; a full mailbox and a refused content are not among it. */
    private static final Pattern LEADS_NOWHERE = Pattern.compile("5\\.(0\\.|1\\.|2\\.1|4\\.4).*");

    /** The address leads nowhere; what is late or refused for now is no such word. */
    public boolean isFinal() {
      var failed = action == null ? status == null : action.equalsIgnoreCase("failed");
      return finalRecipient != null
          && finalRecipient.contains("@")
          && failed
          && (status == null || LEADS_NOWHERE.matcher(status.strip()).matches());
    }
  }

  /** Every address it was sent to, as far as it tells. */
  public Stream<String> receivers() {
    return Stream.of(to, cc, delivered).flatMap(List::stream).map(Address::address);
  }

  /** The mail was written by a program: answering it automatically could start a loop. */
  public boolean isAutomatic() {
    return bulk || bounce != null || isAutoSubmitted() || hasEmptyReturnPath();
  }

  private boolean isAutoSubmitted() {
    return autoSubmitted != null && !autoSubmitted.split("[;\\s]", 2)[0].equalsIgnoreCase("no");
  }

  private boolean hasEmptyReturnPath() {
    return "<>".equals(headers.getOrDefault("Return-Path", "").replaceAll("\\s", ""));
  }
}
