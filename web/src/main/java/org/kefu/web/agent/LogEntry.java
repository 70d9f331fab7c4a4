package org.kefu.web.agent;

import java.time.Instant;

/** A line of a log as a page shows it: who, when, and one sentence. */
public record LogEntry(Instant at, String who, String sentence, String look) {}
