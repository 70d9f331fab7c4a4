package org.kefu.workflow.replay;

import java.util.Map;

/**
 * What a replayed log came to, counted from our own tickets and their logs.
 *
 * @param known incidents that had been taken over before and were left alone
 * @param failed number and reason of each incident that could not be replayed
 * @param eventsByState how many rows left an incident in each state
 */
public record LogReport(
    int incidents,
    int known,
    Map<String, String> failed,
    long events,
    Map<String, Long> eventsByState,
    Map<String, Long> finalState,
    long reopenedIncidents,
    long reassignedIncidents,
    long totalReassignments,
    Map<String, Long> byPriority,
    Resolution resolutionMinutes) {

  /** Calendar minutes from opening to the last solution, of tickets whose solution has a time. */
  public record Resolution(int counted, double mean, double median, double min, double max) {}
}
