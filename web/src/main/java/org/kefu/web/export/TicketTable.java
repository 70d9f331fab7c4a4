package org.kefu.web.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.FieldView;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.transfer.boundary.TicketExport;
import org.kefu.transfer.boundary.TicketSheet;

/** The columns of a list of tickets, as the page shows them. */
final class TicketTable implements TicketSheet {
  private static final List<String> ALWAYS = List.of("number", "priority", "subject");

  private final List<String> columns;
  private final Words words;
  private final Names names;
  private final Map<String, FieldView> fields;

  /** What codes are called. */
  record Names(Map<String, String> teams, Map<String, String> substatuses) {}

  TicketTable(List<String> columns, Words words, Names names, List<FieldView> fields) {
    this.columns = Stream.concat(ALWAYS.stream(), columns.stream()).toList();
    this.words = words;
    this.names = names;
    this.fields =
        fields.stream()
            .collect(Collectors.toMap(field -> TicketExport.column(field.key()), field -> field));
  }

  @Override
  public List<String> headings() {
    return columns.stream().map(this::heading).toList();
  }

  private String heading(String column) {
    return fields.containsKey(column)
        ? words.name(fields.get(column))
        : words.text("ticket", "col." + column);
  }

  @Override
  public List<String> cells(TicketRow row, List<String> tags, Map<String, String> values) {
    return columns.stream()
        .map(
            column ->
                fields.containsKey(column)
                    ? words.value(fields.get(column), values)
                    : cell(column, row, tags))
        .map(cell -> Objects.toString(cell, ""))
        .toList();
  }

  private String cell(String column, TicketRow row, List<String> tags) {
    return switch (column) {
      case "number" -> row.number();
      case "priority" -> words.text("common", "priority." + row.priority());
      case "subject" -> row.subject();
      case "customer" -> row.customerName();
      case "product" -> row.product();
      case "state" -> words.text("common", "state." + row.state());
      case "substatus" ->
          row.substatus() == null
              ? ""
              : names.substatuses().getOrDefault(row.substatus(), row.substatus());
      case "owner" -> owner(row);
      case "tags" -> String.join("\n", tags);
      case "channel" -> words.text("ticket", "channel." + row.channel());
      case "updated" -> words.time(row.updatedAt());
      default -> throw new IllegalArgumentException(column);
    };
  }

  private String owner(TicketRow row) {
    if (row.assignee() == null) {
      return row.team() == null ? "" : names.teams().getOrDefault(row.team(), row.team());
    }
    return row.assigneeName() == null ? row.assignee() : row.assigneeName();
  }
}
