package org.kefu.channel.boundary;

/** How the line to a mailbox is kept from other eyes. */
public enum MailboxSecurity {
  /** From the first byte, usually port 993. */
  TLS,
  /** After a first word in the clear, usually port 143. */
  STARTTLS,
  /** Not at all: only to a server on this machine. */
  NONE
}
