package org.kefu.ticket.control;

import org.kefu.channel.boundary.MailVerdict.Kind;

/**
 * Where a mail belongs and why.
 *
 * @param ticket the ticket it joins or speaks of, else null
 */
public record MailPlace(Kind verdict, String ticket, String reason) {
  static MailPlace fresh(String reason) {
    return new MailPlace(Kind.NEW, null, reason);
  }

  public static MailPlace joined(String ticket, String reason) {
    return new MailPlace(Kind.JOINED, ticket, reason);
  }

  static MailPlace held(String ticket, String reason) {
    return new MailPlace(Kind.HELD, ticket, reason);
  }

  public static MailPlace parked(String ticket, String reason) {
    return new MailPlace(Kind.PARKED, ticket, reason);
  }
}
