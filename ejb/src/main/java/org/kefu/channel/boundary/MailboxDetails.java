package org.kefu.channel.boundary;

/**
 * View: a mailbox for whoever changes it. Its secrets are not in it.
 *
 * @param version what a change must name
 */
public record MailboxDetails(String code, int version, boolean enabled, MailboxFile file) {}
