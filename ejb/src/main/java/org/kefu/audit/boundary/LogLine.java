package org.kefu.audit.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * View: one line of a subject's log.
 *
 * @param action the key of the sentence in the bundles
 * @param detail what the sentence names: old and new value, reason, person
 */
public record LogLine(Instant at, String actor, String action, Map<String, String> detail) {}
