package org.kefu.channel.boundary;

/** Why a mail leaves. */
public enum MailPurpose {
  RECEIPT,
  REPLY,
  QUESTION,
  CONFIRMATION,
  REMINDER
}
