package org.kefu.channel.boundary;

/** Makes something of the mails that mailboxes bring; whoever does so is not known here. */
public interface MailTaker {
  /** Takes a mail. Once this returns, the mail is kept for good, whatever its verdict. */
  MailVerdict receive(byte[] raw, String mailbox);

  /** Keeps a mail that shall not be sorted, for somebody to look at. */
  MailVerdict park(byte[] raw, String mailbox, String reason);

  /** Says what would become of a mail, and changes nothing. */
  MailVerdict judge(byte[] raw, String mailbox);
}
