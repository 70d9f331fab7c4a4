package org.kefu.channel.boundary;

import java.time.Instant;
import java.util.List;

/**
 * View: a message as conversations show it. {@code html} has been cleaned; {@code sentAt} is when
 * its author says, {@code recordedAt} when it reached us.
 *
 * @param readAs the charset in which somebody had it read, else null
 * @param cut not all of the mail could be read; its bytes are kept
 */
public record MessageView(
    String number,
    String ticketNumber,
    MessageKind kind,
    Channel channel,
    String author,
    String authorName,
    String from,
    List<String> to,
    List<String> cc,
    String subject,
    String text,
    String html,
    Instant sentAt,
    Instant recordedAt,
    String why,
    boolean hasRaw,
    String readAs,
    boolean cut,
    List<StoredFile> attachments) {

  MessageView withText(String words) {
    return new MessageView(
        number,
        ticketNumber,
        kind,
        channel,
        author,
        authorName,
        from,
        to,
        cc,
        subject,
        words,
        html,
        sentAt,
        recordedAt,
        why,
        hasRaw,
        readAs,
        cut,
        attachments);
  }
}
