package org.kefu.wording.boundary;

import java.time.Instant;

/**
 * View: a phrase for whoever may use it.
 *
 * @param version what a change must name
 * @param writable true for who may change it
 * @param uses how often it was put into a message
 */
public record PhraseRow(
    long id,
    int version,
    PhraseFile file,
    boolean writable,
    long uses,
    String changedBy,
    Instant changedAt) {}
