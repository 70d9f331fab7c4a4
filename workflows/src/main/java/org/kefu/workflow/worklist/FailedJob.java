package org.kefu.workflow.worklist;

import java.time.Instant;

/**
 * Something a process could not do by itself.
 *
 * @param ticketNumber the business key of the process, or null when it has none
 * @param doing the label of the step at which it failed
 * @param since when it failed first
 * @param attempts how often it was tried
 * @param standing true when it is not tried again unless somebody says so
 * @param reason in plain words; the full trace is in {@link FailedJobs#details}
 */
public record FailedJob(
    String jobId,
    String ticketNumber,
    String doing,
    Instant since,
    long attempts,
    boolean standing,
    String reason) {}
