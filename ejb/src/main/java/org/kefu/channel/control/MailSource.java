package org.kefu.channel.control;

/** One raw mail and where it was found. */
public record MailSource(String name, byte[] bytes) {}
