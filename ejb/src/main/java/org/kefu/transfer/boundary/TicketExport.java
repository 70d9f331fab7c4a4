package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.ticket.boundary.TicketQuery;

/**
 * Command: tickets are taken along as a file.
 *
 * @param columns the names of those that are shown beside number, priority and subject
 */
public record TicketExport(
    @NotNull TicketQuery query, @NotNull List<String> columns, @NotNull TableFormat format) {

  /** The column for which the tags are read. */
  public static final String TAGS = "tags";

  /** Begins the names of columns that are custom fields. */
  private static final String FIELD = "f.";

  public static boolean isField(String column) {
    return column.startsWith(FIELD);
  }

  /** The column of a custom field. */
  public static String column(String key) {
    return FIELD + key;
  }
}
