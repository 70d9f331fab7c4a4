package org.kefu.channel.boundary;

import java.util.List;

/**
 * View: an outgoing mail as it left.
 *
 * @param html null for what left before letters had a page
 */
public record OutgoingDetails(
    OutgoingRow row,
    String toName,
    List<String> cc,
    List<StoredFile> files,
    String text,
    String html) {}
