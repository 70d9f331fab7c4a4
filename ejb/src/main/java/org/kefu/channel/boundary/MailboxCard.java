package org.kefu.channel.boundary;

/**
 * View: what a mailbox gives to tickets and letters.
 *
 * @param team null when the rules decide
 */
public record MailboxCard(String address, String name, String team) {}
