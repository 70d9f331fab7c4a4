package org.kefu.web.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.transfer.boundary.TicketSheet;

/** The columns of a list of tickets, as the page shows them. */
final class TicketTable implements TicketSheet {
  private static final List<String> ALWAYS = List.of("number", "priority", "subject");

  private final List<String> columns;
  private final Words words;
  private final Map<String, String> teams;

  TicketTable(List<String> columns, Words words, Map<String, String> teams) {
    this.columns = Stream.concat(ALWAYS.stream(), columns.stream()).toList();
    this.words = words;
    this.teams = teams;
  }

  @Override
  public List<String> headings() {
    return columns.stream().map(column -> words.text("ticket", "col." + column)).toList();
  }

  @Override
  public List<String> cells(TicketRow row, List<String> tags) {
    return columns.stream().map(column -> Objects.toString(cell(column, row, tags), "")).toList();
  }

  private String cell(String column, TicketRow row, List<String> tags) {
    return switch (column) {
      case "number" -> row.number();
      case "priority" -> words.text("common", "priority." + row.priority());
      case "subject" -> row.subject();
      case "customer" -> row.customerName();
      case "product" -> row.product();
      case "state" -> words.text("common", "state." + row.state());
      case "owner" -> owner(row);
      case "tags" -> String.join("\n", tags);
      case "channel" -> words.text("ticket", "channel." + row.channel());
      case "updated" -> words.time(row.updatedAt());
      default -> throw new IllegalArgumentException(column);
    };
  }

  private String owner(TicketRow row) {
    if (row.assignee() == null) {
      return row.team() == null ? "" : teams.getOrDefault(row.team(), row.team());
    }
    return row.assigneeName() == null ? row.assignee() : row.assigneeName();
  }
}
