package org.kefu.channel.boundary;

import java.time.Instant;
import java.util.List;

/**
 * View: a message as conversations show it. {@code html} has been cleaned; {@code sentAt} is when
 * its author says, {@code recordedAt} when it reached us.
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
    List<StoredFile> attachments) {}
