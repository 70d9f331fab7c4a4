package org.kefu.channel.boundary;

/**
 * Whether the server that received a mail vouches for the address in its From.
 *
 * @param doubted the mail is from somebody else, as far as that server knows
 * @param reason a key of the bundles with its argument after a blank, null where nobody was asked
 */
public record Proof(boolean doubted, String reason) {
  /** The mailbox names no server, or the mail came another way. */
  public static final Proof NOT_ASKED = new Proof(false, null);

  public static Proof proven(String how) {
    return new Proof(false, "mail.proven " + how);
  }

  public static Proof forged(String why) {
    return new Proof(true, "mail.forged " + why);
  }

  /** The server has said nothing on this mail. */
  public static Proof unchecked(String server) {
    return new Proof(true, "mail.unchecked " + server);
  }
}
