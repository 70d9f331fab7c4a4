package org.kefu.ticket.boundary;

import java.time.Instant;
import org.kefu.channel.boundary.MessageKind;

/**
 * View: words somebody has begun on a ticket.
 *
 * @param kind what they were to become
 */
public record DraftRow(
    long id, String author, String authorName, MessageKind kind, String text, Instant sharedAt) {
  DraftRow by(String name) {
    return new DraftRow(id, author, name, kind, text, sharedAt);
  }
}
