package org.kefu.channel.boundary;

/** Event: a mailbox was made, changed, switched or removed. Fired inside that transaction. */
public record MailboxChanged(String code) {}
