package org.kefu.channel.boundary;

/**
 * View: the words of a mail as a charset makes them.
 *
 * @param charset null for what we made of the mail ourselves
 * @param html cleaned, null when the mail has none
 */
public record Reading(String charset, String text, String html) {}
