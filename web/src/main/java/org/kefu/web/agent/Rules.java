package org.kefu.web.agent;

import java.util.Arrays;
import java.util.List;

/** Tells which rules decided something, as the log and the ticket keep them. */
final class Rules {
  private Rules() {}

  /** The rules that fired, as «TicketClassification 3», one sentence each. */
  static List<String> inWords(String rules) {
    if (rules == null || rules.isBlank()) {
      return List.of();
    }
    return Arrays.stream(rules.split("\\s*[,;，；]\\s*")).map(Rules::rule).toList();
  }

  private static String rule(String rule) {
    var parts = rule.strip().split("\\s+");
    if (parts.length == 2 && Bundles.has("ticket", "because." + parts[0])) {
      return Bundles.text("ticket", "because." + parts[0], parts[1]);
    }
    if (parts.length != 2 || !Bundles.has("ticket", "rule." + parts[0])) {
      return Bundles.has("ticket", rule.strip()) ? Bundles.text("ticket", rule.strip()) : rule;
    }
    return Bundles.text("ticket", "rule.row", Bundles.text("ticket", "rule." + parts[0]), parts[1]);
  }
}
