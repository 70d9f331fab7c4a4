package org.kefu.channel.boundary;

/**
 * How far a mailbox is read, as RFC 9051 counts: the mail's number in the folder, and the life of
 * the folder in which it has that number. All is 0 before the first reading.
 */
public record MailboxPosition(long validity, long uid) {}
