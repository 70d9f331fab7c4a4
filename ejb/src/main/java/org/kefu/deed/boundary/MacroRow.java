package org.kefu.deed.boundary;

import java.time.Instant;

/**
 * View: a macro for whoever may use it.
 *
 * @param version what a change must name
 * @param writable true for who may change it
 * @param hitch what has changed since so that it cannot be run, null where it can
 * @param uses how often it was run
 */
public record MacroRow(
    long id,
    int version,
    MacroFile file,
    boolean writable,
    Hitch hitch,
    long uses,
    String changedBy,
    Instant changedAt) {}
