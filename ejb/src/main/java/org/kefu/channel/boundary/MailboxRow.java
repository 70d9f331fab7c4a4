package org.kefu.channel.boundary;

import java.time.Instant;

/**
 * View: a mailbox in the administrator's list.
 *
 * @param lookedAt when it was read last, null when never
 * @param mailAt when it brought something last, null when never
 * @param error the key of what stands in the way, null when nothing does
 * @param errorWords what the other side said about it
 */
public record MailboxRow(
    String code,
    String address,
    String name,
    String team,
    boolean enabled,
    Instant lookedAt,
    Instant mailAt,
    Instant failingSince,
    String error,
    String errorWords) {}
