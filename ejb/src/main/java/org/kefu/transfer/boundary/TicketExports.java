package org.kefu.transfer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketTags;
import org.kefu.transfer.control.ExportBook;
import org.kefu.transfer.control.ExportBook.Tally;
import org.kefu.transfer.control.TableOut;

/** Writes tickets into a file to take along; each time stands in the log. */
@Stateless
@RolesAllowed(Right.TICKET_EXPORT)
public class TicketExports {
  private static final int AT_ONCE = 500;

  @Inject TicketSearch tickets;
  @Inject TicketTags tags;
  @Inject TicketFieldDesk fields;
  @Inject ExportBook book;

  /**
   * Writes those of the list that are in the caller's reach, in small transactions, in the order in
   * which they were opened: what is changed meanwhile is neither missed nor written twice.
   *
   * @param to is closed in the end
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(@NotNull @Valid TicketExport export, TicketSheet sheet, OutputStream to)
      throws IOException {
    book.run(
        "export.tickets",
        Map.of(
            "format", export.format().name(),
            "columns", String.join(" ", export.columns()),
            "filter", export.query().inBrief()),
        tally -> write(export, sheet, to, tally));
  }

  private void write(TicketExport export, TicketSheet sheet, OutputStream to, Tally tally)
      throws IOException {
    var query = asOpened(export.query());
    var tagged = export.columns().contains(TicketExport.TAGS);
    var filled = export.columns().stream().anyMatch(TicketExport::isField);
    try (var out = TableOut.to(to, export.format())) {
      out.row(sheet.headings());
      TicketSearch.Place place = null;
      var rows = tickets.after(query, place, AT_ONCE);
      while (!rows.isEmpty()) {
        var theirs = tagged ? tags.of(numbers(rows)) : Map.<String, List<String>>of();
        var values = filled ? fields.values(numbers(rows)) : Map.<String, Map<String, String>>of();
        for (var row : rows) {
          out.row(
              sheet.cells(
                  row,
                  theirs.getOrDefault(row.number(), List.of()),
                  values.getOrDefault(row.number(), Map.of())));
        }
        tally.add(rows.size());
        var last = rows.get(rows.size() - 1);
        place = new TicketSearch.Place(last.number(), last.openedAt());
        rows = tickets.after(query, place, AT_ONCE);
      }
    }
  }

  private static List<String> numbers(List<TicketRow> rows) {
    return rows.stream().map(TicketRow::number).toList();
  }

  /** The newest first, unless the list begins with the oldest. */
  private static TicketQuery asOpened(TicketQuery query) {
    var sort = query.sort();
    var opened = sort == TicketQuery.Sort.NUMBER || sort == TicketQuery.Sort.OPENED;
    return query.sorted(TicketQuery.Sort.NUMBER, opened && query.ascending());
  }
}
