package org.kefu.channel.boundary;

import java.time.Instant;

/**
 * View: a mail that reached us, with what became of it.
 *
 * @param mailbox the code of the mailbox that brought it, null when it came another way
 * @param discardReason why somebody put it away, else null
 */
public record IncomingRow(
    MailVerdict.Kind verdict,
    String reason,
    String from,
    String subject,
    String ticketNumber,
    String messageNumber,
    Instant receivedAt,
    String mailbox,
    String discardReason) {

  /** It waits for somebody to decide. */
  public boolean aside() {
    return verdict.isAside();
  }

  public boolean discarded() {
    return verdict == MailVerdict.Kind.DISCARDED;
  }
}
