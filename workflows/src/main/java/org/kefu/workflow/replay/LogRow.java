package org.kefu.workflow.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.kefu.shared.InvalidInput;

/** One row of an incident log: what the incident was like after one change. */
record LogRow(Map<String, String> values) {
  static final List<String> NEEDED =
      List.of(
          "number",
          "incident_state",
          "reassignment_count",
          "reopen_count",
          "caller_id",
          "opened_at",
          "sys_updated_by",
          "sys_updated_at",
          "contact_type",
          "category",
          "subcategory",
          "priority",
          "assignment_group",
          "assigned_to",
          "closed_code",
          "resolved_at",
          "closed_at");

  private static final String UNKNOWN = "?";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  String number() {
    return values.get("number");
  }

  String state() {
    return values.get("incident_state");
  }

  int reassignments() {
    return Integer.parseInt(values.get("reassignment_count"));
  }

  int reopenings() {
    return Integer.parseInt(values.get("reopen_count"));
  }

  /** The logs' clock has no zone; it is read as UTC, so that spans come out as logged. */
  Instant at() {
    return time("sys_updated_at");
  }

  Instant openedAt() {
    return time("opened_at");
  }

  boolean isResolutionKnown() {
    return isKnown("resolved_at");
  }

  Instant resolvedAt() {
    return time("resolved_at");
  }

  boolean isKnown(String column) {
    return !values.get(column).equals(UNKNOWN);
  }

  /** The value of a column, or the given one where the log does not know. */
  String text(String column, String unknown) {
    return isKnown(column) ? values.get(column).strip() : unknown;
  }

  private Instant time(String column) {
    try {
      return LocalDateTime.parse(values.get(column), TIME).toInstant(ZoneOffset.UTC);
    } catch (java.time.DateTimeException unreadable) {
      throw new InvalidInput(column, "time", values.get(column));
    }
  }
}
