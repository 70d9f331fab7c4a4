package org.kefu.channel.boundary;

/**
 * What became of a mail.
 *
 * @param ticket the ticket it opened or joined, else null
 * @param message the number of the message in the log
 * @param reason why, in a key of the bundles with its arguments after blanks
 */
public record MailVerdict(Kind verdict, String ticket, String message, String reason) {

  /** What can become of a mail; nothing is «lost». */
  public enum Kind {
    /** It opened a ticket. */
    NEW,
    /** It joined a ticket. */
    JOINED,
    /** It names a ticket whose conversation its sender has no part in; somebody must look. */
    HELD,
    /** It cannot or need not become a ticket: bounce, automatic answer, newsletter, unreadable. */
    PARKED,
    /** Somebody has put it away, with a reason; it can be taken back. */
    DISCARDED,
    /** It was here before. */
    DUPLICATE;

    /** It waits for somebody to decide. */
    public boolean isAside() {
      return this == HELD || this == PARKED;
    }
  }
}
