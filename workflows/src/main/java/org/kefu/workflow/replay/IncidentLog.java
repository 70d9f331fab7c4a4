package org.kefu.workflow.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kefu.shared.InvalidInput;

/**
 * An incident log as CSV with a head line, its rows grouped by incident in the order of the file.
 */
final class IncidentLog {
  private final Map<String, List<LogRow>> incidents = new LinkedHashMap<>();

  private IncidentLog() {}

  static IncidentLog read(byte[] csv) {
    var log = new IncidentLog();
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    var reader = new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8);
    try (var parser = format.parse(reader)) {
      check(parser.getHeaderNames());
      for (var row : parser) {
        log.add(row);
      }
      return log;
    } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException unreadable) {
      throw new InvalidInput("file", "csv", String.valueOf(unreadable.getMessage()));
    }
  }

  private static void check(List<String> columns) {
    var missing = new ArrayList<>(LogRow.NEEDED);
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      throw new InvalidInput("file", "columns", String.join(", ", missing));
    }
  }

  private void add(CSVRecord row) {
    if (!row.isConsistent()) {
      throw new InvalidInput("file", "row", row.getRecordNumber());
    }
    var read = new LogRow(row.toMap());
    incidents.computeIfAbsent(read.number(), n -> new ArrayList<>()).add(read);
  }

  Iterable<List<LogRow>> incidents() {
    return incidents.values();
  }
}
