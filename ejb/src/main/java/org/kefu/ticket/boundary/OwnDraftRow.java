package org.kefu.ticket.boundary;

import java.time.Instant;
import org.kefu.channel.boundary.MessageKind;

/**
 * View: what somebody was writing.
 *
 * @param kind what it was to become
 */
public record OwnDraftRow(MessageKind kind, String text, Instant keptAt) {}
