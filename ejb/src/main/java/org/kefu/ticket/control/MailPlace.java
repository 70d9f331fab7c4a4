package org.kefu.ticket.control;

import org.kefu.channel.boundary.MailVerdict.Kind;

/**
 * Where a mail belongs and why.
 *
 * @param ticket the ticket it joins or speaks of, else null
 * @param reason keys of the bundles with their arguments after blanks, parted by «; »
 * @param vouchedBy whose reply address brought it, null where it was the sender's or none
 */
public record MailPlace(Kind verdict, String ticket, String reason, String vouchedBy) {
  static MailPlace fresh(String reason) {
    return new MailPlace(Kind.NEW, null, reason, null);
  }

  public static MailPlace joined(String ticket, String reason) {
    return new MailPlace(Kind.JOINED, ticket, reason, null);
  }

  static MailPlace held(String ticket, String reason) {
    return new MailPlace(Kind.HELD, ticket, reason, null);
  }

  public static MailPlace parked(String ticket, String reason) {
    return new MailPlace(Kind.PARKED, ticket, reason, null);
  }

  MailPlace vouchedBy(String receiver) {
    return new MailPlace(verdict, ticket, reason, receiver);
  }

  /** The same, with something else to know of it. */
  MailPlace knowing(String more) {
    return new MailPlace(verdict, ticket, reason + "; " + more, vouchedBy);
  }
}
