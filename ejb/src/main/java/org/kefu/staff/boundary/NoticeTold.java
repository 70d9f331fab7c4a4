package org.kefu.staff.boundary;

/**
 * Event: somebody was told something, in this transaction.
 *
 * @param message the message it leads to, null for the ticket as a whole
 * @param live whether they want to see it at once
 */
public record NoticeTold(
    String login,
    NoticeKind kind,
    String ticketNumber,
    String subject,
    String message,
    boolean live) {}
