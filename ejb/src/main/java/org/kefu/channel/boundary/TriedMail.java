package org.kefu.channel.boundary;

import java.time.Instant;

/** View: a mail that lies in a mailbox, and what would become of it. */
public record TriedMail(
    String from,
    String subject,
    Instant sentAt,
    MailVerdict.Kind verdict,
    String reason,
    String ticket) {}
