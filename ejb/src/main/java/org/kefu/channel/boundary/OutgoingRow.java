package org.kefu.channel.boundary;

import java.time.Instant;

/** View: an outgoing mail in the administrator's list. */
public record OutgoingRow(
    String number,
    String ticketNumber,
    MailPurpose purpose,
    String to,
    String subject,
    MailState state,
    int attempts,
    String error,
    Instant createdAt,
    Instant sentAt) {}
