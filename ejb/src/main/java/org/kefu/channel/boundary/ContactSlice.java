package org.kefu.channel.boundary;

import java.util.List;

/**
 * View: some contacts, the newest first.
 *
 * @param next where the older ones begin, null at the end
 */
public record ContactSlice(List<ContactRow> rows, ContactQuery.Place next) {}
