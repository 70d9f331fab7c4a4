package org.kefu.channel.boundary;

import java.time.Instant;

/** View: a mail that reached us, with what became of it. */
public record IncomingRow(
    MailVerdict.Kind verdict,
    String reason,
    String from,
    String subject,
    String ticketNumber,
    String messageNumber,
    Instant receivedAt) {}
