package org.kefu.staff.boundary;

import java.time.Instant;

/** View: a notice in its receiver's list. */
public record NoticeRow(
    NoticeKind kind, String ticketNumber, String subject, Instant at, boolean read) {}
