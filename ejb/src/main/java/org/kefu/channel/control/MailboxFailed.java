package org.kefu.channel.control;

import org.kefu.shared.InvalidInput;

/** A mailbox cannot be read: what stands in the way, and what the other side said about it. */
public class MailboxFailed extends InvalidInput {
  private final String reason;
  private final String words;

  private MailboxFailed(String field, String reason, String words) {
    super(field, reason, words);
    this.reason = reason;
    this.words = words;
  }

  static MailboxFailed connection(String words) {
    return new MailboxFailed("host", "mailboxHost", words);
  }

  static MailboxFailed encryption(String words) {
    return new MailboxFailed("security", "mailboxTls", words);
  }

  static MailboxFailed signIn(String words) {
    return new MailboxFailed("login", "mailboxSignIn", words);
  }

  static MailboxFailed token(String words) {
    return new MailboxFailed("tokenUrl", "mailboxToken", words);
  }

  static MailboxFailed folder(String words) {
    return new MailboxFailed("folder", "mailboxFolder", words);
  }

  static MailboxFailed moving(String words) {
    return new MailboxFailed("moveTo", "mailboxMoveTo", words);
  }

  /** The server that was to take our letters did not. */
  static MailboxFailed sending(String field, String reason, String words) {
    return new MailboxFailed(field, reason, words);
  }

  /** The secret was sealed by another installation's key. */
  static MailboxFailed secret() {
    return new MailboxFailed("password", "mailboxSecret", "");
  }

  static MailboxFailed inside(String words) {
    return new MailboxFailed("host", "mailboxInside", words);
  }

  public String getReason() {
    return reason;
  }

  public String getWords() {
    return words;
  }
}
