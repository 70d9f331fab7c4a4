package org.kefu.staff.boundary;

import java.time.Instant;

/**
 * View: a notice in its receiver's list.
 *
 * @param message the message it leads to, null for the ticket as a whole
 * @param times how often it happened since it was last read
 */
public record NoticeRow(
    NoticeKind kind,
    String ticketNumber,
    String subject,
    String message,
    int times,
    Instant at,
    boolean read) {}
