package org.kefu.channel.boundary;

/** Why a mail leaves. */
public enum MailPurpose {
  RECEIPT,
  REPLY,
  QUESTION,
  CONFIRMATION,
  REMINDER,
  /** Sent to somebody of ours who looks at a letter; of no ticket. */
  TEST
}
