package org.kefu.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.field.boundary.FieldView;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.transfer.boundary.CustomerExport;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.transfer.boundary.CustomerExports;
import org.kefu.transfer.boundary.TicketExport;
import org.kefu.transfer.boundary.TicketExports;
import org.kefu.web.shared.LocaleView;

/** Makes the files that people and programs take along. */
@RequestScoped
public class Exports {
  private static final String SUBSTATUS = "substatus";

  /** The columns of a list of tickets that can be chosen; number, priority and subject stand. */
  public static final List<String> TICKET_COLUMNS =
      List.of(
          "customer",
          "product",
          "state",
          SUBSTATUS,
          "owner",
          TicketExport.TAGS,
          "channel",
          "updated");

  /** The columns of a list that nobody has chosen any for. */
  public static final List<String> USUAL_TICKET_COLUMNS =
      TICKET_COLUMNS.stream()
          .filter(column -> !Set.of(SUBSTATUS, TicketExport.TAGS).contains(column))
          .toList();

  @Inject CustomerExports customers;
  @Inject TicketExports tickets;
  @Inject StaffSearch staff;
  @Inject TicketFieldDesk fieldDesk;
  @Inject LocaleView reader;
  @Inject Substatuses substatuses;

  /**
   * The columns of a list of tickets in their own order.
   *
   * @param written their names with commas between; null for the usual ones
   */
  public static List<String> ticketColumns(String written) {
    if (written == null) {
      return USUAL_TICKET_COLUMNS;
    }
    var wanted = Arrays.asList(written.split(","));
    return Stream.concat(
            TICKET_COLUMNS.stream().filter(wanted::contains),
            wanted.stream().filter(TicketExport::isField).distinct())
        .toList();
  }

  public TakenAlong customers(CustomerQuery query, Extent extent, TableDownload kind, Locale locale)
      throws IOException {
    var words = words(locale);
    var export = new CustomerExport(query, extent, kind.format());
    return TakenAlong.of(
        name(words.text("customer", "customers.title")),
        kind,
        to -> customers.write(export, words, to));
  }

  /**
   * @param columns those of {@link #TICKET_COLUMNS} that are wanted, and custom fields as {@code
   *     f.serial}; one that the reader does not see is left out
   */
  public TakenAlong tickets(
      TicketQuery query, List<String> columns, TableDownload kind, Locale locale)
      throws IOException {
    if (kind == TableDownload.VCARD) {
      throw new InvalidInput("format", "choice", "csv, xlsx");
    }
    var words = words(locale);
    var seen = fieldDesk.seen();
    var shown = columns.stream().filter(column -> isShown(column, seen)).toList();
    var export = new TicketExport(query, shown, kind.format());
    var sheet =
        new TicketTable(
            shown, words, new TicketTable.Names(teams(words), substatuses(locale)), seen);
    return TakenAlong.of(
        name(words.text("ticket", "tickets.title")), kind, to -> tickets.write(export, sheet, to));
  }

  private static boolean isShown(String column, List<FieldView> seen) {
    return !TicketExport.isField(column)
        || seen.stream().anyMatch(field -> TicketExport.column(field.key()).equals(column));
  }

  private Words words(Locale locale) {
    return new Words(locale, reader.getZone());
  }

  private String name(String what) {
    return what + " " + LocalDate.now(reader.getZone());
  }

  private Map<String, String> substatuses(Locale locale) {
    return substatuses.all().stream()
        .collect(Collectors.toMap(SubstatusFile::code, each -> each.name(locale)));
  }

  private Map<String, String> teams(Words words) {
    return staff.teamNames(words.isChinese() ? "zh" : "en");
  }
}
