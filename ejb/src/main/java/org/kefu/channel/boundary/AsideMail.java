package org.kefu.channel.boundary;

/**
 * View: a mail that was set aside, for whoever decides about it.
 *
 * @param message it with its files; its text also where the mail brings HTML only
 * @param source how its bytes begin, as far as they are text
 */
public record AsideMail(IncomingRow mail, MessageView message, String source) {}
