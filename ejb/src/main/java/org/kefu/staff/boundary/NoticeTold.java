package org.kefu.staff.boundary;

/**
 * Event: somebody was told something, in this transaction.
 *
 * @param live whether they want to see it at once
 */
public record NoticeTold(
    String login, NoticeKind kind, String ticketNumber, String subject, boolean live) {}
