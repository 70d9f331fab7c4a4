package org.kefu.channel.boundary;

/**
 * Event: somebody has had a message read in another charset and keeps that reading.
 *
 * @param charset null when it is read as we make of it again
 */
public record MessageReread(String ticketNumber, String message, String charset) {}
