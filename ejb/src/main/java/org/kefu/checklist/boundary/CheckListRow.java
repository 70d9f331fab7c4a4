package org.kefu.checklist.boundary;

import java.time.Instant;

/**
 * View: a prepared list.
 *
 * @param version what a change must name
 */
public record CheckListRow(
    long id, int version, CheckListFile file, String changedBy, Instant changedAt) {}
