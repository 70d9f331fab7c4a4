package org.kefu.channel.boundary;

/** How we prove to a mailbox that it is ours. */
public enum MailboxSignIn {
  PASSWORD,
  /** By an access token that a refresh token is exchanged for, as Microsoft 365 and Google do. */
  OAUTH2
}
